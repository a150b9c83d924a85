import type { Messages } from '../messages.ts'
import { sendReasons, serverReasons, setReasons } from './reasons.ts'

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

export const en: Messages = {
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
  presets: {
    plain: 'A plain shop',
    'course-note': 'The course note, http',
    'course-note-https': 'The course note, https',
  },
  startOver: 'Start over',
  language: 'Language',
  theme: 'Theme: light or dark',
  nothingLeaves: 'Nothing here leaves your browser.',
  inPage: 'Requests are answered inside the page here; they will not show in your own DevTools.',
  panels: 'Panels',
  dismiss: 'Dismiss',
  trouble: (where, what) => (where ? `${where}: needs ${what}` : what),
  crashed: 'The page has stumbled. Your world is kept; load the page again, or start over.',
  browser: {
    clients: 'Clients',
    clientName: (id) =>
      id === 'laptop' ? 'Kim’s laptop' : id === 'library-pc' ? 'Library PC' : id,
    addClient: 'New browser',
    address: 'Address',
    reload: 'Reload',
    secure: 'encrypted',
    insecure: 'not encrypted',
    greeting: (user) => `Hello, ${user}.`,
    shop: 'A small shop',
    user: 'User',
    password: 'Password',
    noRealPassword: 'Do not use a real password.',
    logIn: 'Log in',
    logOut: 'Log out',
    addToCart: 'Add to cart',
    viewCart: 'View cart',
    viewOrders: 'Orders (admin)',
    products: { notebook: 'Notebook', pencil: 'Pencil', mug: 'Mug' },
    price: (won) => `$${won / 1000}`,
    cart: (count) => `Cart, ${plural(count, 'item')}`,
    answers: (path, status) => {
      if (status === null) return 'No answer that the page may read.'
      if (status === 401)
        return path === '/login' ? 'Wrong user or password.' : 'Please log in first.'
      if (status === 403) return 'You may not do this.'
      return `${path}: ${status}`
    },
    empty: 'Nothing is open yet.',
  },
  cookies: {
    count: (stored, refused) => `${stored} stored${refused ? `, ${refused} refused` : ''}`,
    empty: 'No cookies yet. The server gives the first one.',
    sessionId: 'session ID',
    signature: 'signature',
    yes: 'yes',
    no: 'no',
    unset: 'not set, so Lax',
    withBrowser: 'with the browser',
    size: 'Size',
    hostOnly: 'this host only',
    refused: 'Refused',
    refusedNote: 'Refused, and kept here so that you can see why. A browser would show nothing.',
    by: (exchange) => `by ${exchange}`,
    copy: 'Copy',
  },
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
  network: {
    empty: 'Requests appear here, step by step.',
    client: 'Browser',
    store: 'Session store',
    instance: (index) => (index === 0 ? 'Server' : `Server ${index + 1}`),
    duration: (ms) => `in ${ms} ms`,
    pending: 'on its way',
    outcomes: {
      done: 'done',
      withheld: 'withheld',
      refused: 'refused',
      skipped: 'skipped',
      'not-considered': 'not considered',
      failed: 'failed',
    },
    steps: {
      'attach-cookies': 'attach cookies',
      request: 'request',
      response: 'response',
      'store-cookies': 'store cookies',
      fail: 'no answer',
      'skip-middleware': 'session middleware',
      'parse-cookie': 'parse cookie',
      'verify-signature': 'verify signature',
      generate: 'new session',
      'store.get': 'store.get',
      handler: 'handler',
      'store.set': 'store.set',
      'store.touch': 'store.touch',
      'store.destroy': 'store.destroy',
      'set-cookie': 'Set-Cookie',
      error: 'error',
    },
    raw: 'As sent',
    requestAsSent: 'Request',
    responseAsCame: 'Response',
    trace: 'What the middleware said',
    whose: { 'express-session': 'express-session', shop: 'your code', express: 'express' },
    attached: (sent, withheld, ignored) =>
      ignored
        ? `${plural(ignored, 'cookie')} not considered`
        : sent + withheld === 0
          ? 'the jar has none for this address'
          : `${sent} sent${withheld ? `, ${withheld} withheld` : ''}`,
    kept: (stored, refused, deleted) =>
      [
        stored && `${stored} stored`,
        refused && `${refused} refused`,
        deleted && `${deleted} removed`,
      ]
        .filter(Boolean)
        .join(', ') || 'no Set-Cookie came',
    why: 'Why',
    failures: {
      timeout: 'No answer came in time.',
      'no-instance': 'The server process ended while the request was open.',
      cors: 'The answer came and its cookies counted, but the page may not read it: the CORS check failed.',
      'mixed-content': 'An https page may not load plain http: the request was never sent.',
      'too-many-redirects': 'Too many redirects.',
    },
  },
  server: {
    differ: (count) =>
      `${plural(count, 'value')} differ${count === 1 ? 's' : ''} from the defaults`,
    defaultIs: (value) => `default ${value}`,
    newSessions: 'Applies to new sessions. The one you have keeps its old cookie options.',
    renew: 'New session',
    nextRequest: 'Applies from the next request.',
    remove: 'Default',
    set: 'Set',
    front: 'The shop’s front end',
    routes: 'The shop’s routes, as they run',
  },
  store: {
    count: (kind, count) => `${kind}, ${plural(count, 'session')}`,
    empty: 'No sessions yet. The server remembers nobody.',
    columns: { sid: 'sid', user: 'user', cart: 'cart', heldBy: 'held by', expires: 'expires' },
    nobody: 'no one',
    never: 'never by itself',
    writtenBy: (exchange) => `written by ${exchange}`,
  },
  timeline: {
    undo: 'Undo',
    redo: 'Redo',
    play: 'Let time pass',
    pause: 'Hold time',
    hour: '+1 h',
    minute: '+1 min',
    restart: 'Restart server',
    copy: 'Copy timeline',
    asItWas: (exchange) => `Everything above is as it was at ${exchange}.`,
    backToNow: 'Back to now',
    now: 'now',
    marks: { sent: '↑ sent', set: '↓ set', refused: 'refused', none: 'no cookie' },
    actions: {
      set: 'option',
      wait: 'clock',
      restart: 'server restarted',
      'add-client': 'new browser',
    },
  },
  setReasons,
  sendReasons,
  serverReasons,
}
