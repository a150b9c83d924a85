import type { Messages } from '../messages.ts'
import { browser } from './browser.ts'
import { caseList } from './case-list.ts'
import { cookies } from './cookies.ts'
import { effect } from './effect.ts'
import { network } from './network.ts'
import { plural } from './plural.ts'
import { server } from './server.ts'
import { store } from './store.ts'
import { timeline } from './timeline.ts'
import { trouble } from './trouble.ts'

export const en: Messages = {
  code: 'en',
  title: 'Session Playground',
  lead: 'A browser, a server, and everything that passes between them. Log in and watch.',
  regions: {
    browser: 'Browser',
    cookies: 'Cookies',
    network: 'Network',
    server: 'Server',
    store: 'Session store',
    timeline: 'Timeline',
  },
  worlds: 'World',
  anotherWorld: 'Another',
  presets: {
    plain: 'A plain shop',
    'course-note': 'The course note, http',
    'course-note-https': 'The course note, https',
  },
  startOver: 'Start over',
  lessons: 'Lessons',
  share: 'Share',
  paste: 'Paste my config',
  glossary: 'Glossary',
  language: 'Language',
  menu: 'Menu',
  fullScreen: 'Full screen',
  present: 'Present to a class',
  theme: 'Theme: light or dark',
  nothingLeaves: 'Nothing here leaves your browser.',
  inPage: 'Requests are answered inside the page here; they will not show in your own DevTools.',
  panels: 'Panels',
  dismiss: 'Dismiss',
  trouble,
  crashed: 'The page has stumbled. Your world is kept; load the page again, or start over.',
  browser,
  caseList,
  cookies,
  time: {
    left: (ms) => {
      if (ms <= 0) return 'expired'
      const minutes = Math.floor(ms / 60_000)
      if (minutes < 1) return `${Math.ceil(ms / 1000)} s`
      if (minutes < 60) return `${minutes} min`
      const hours = Math.floor(minutes / 60)
      return hours < 48 ? `${hours} h ${minutes % 60} min` : plural(Math.floor(hours / 24), 'day')
    },
  },
  network,
  server,
  effect,
  store,
  timeline,
}
