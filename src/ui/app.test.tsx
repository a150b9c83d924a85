// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { blankPage } from '../client/page-change.ts'
import { emptyJar } from '../jar/jar.ts'
import type { Deed } from '../world/action.ts'
import { defaultWorld } from '../world/defaults.ts'
import type { Playground, PlaygroundState } from '../world/playground-state.ts'
import { App } from './app.tsx'

/** A playground that only notes what it is asked to do. */
function notedPlayground(): { playground: Playground; deeds: Deed[] } {
  const deeds: Deed[] = []
  const document = { status: 200, kind: 'shop', body: '' } as const
  const page = { ...blankPage, url: 'http://localhost:3000/', document }
  const state = createStore<PlaygroundState>(() => ({
    script: { world: defaultWorld, actions: [] },
    timeline: [],
    current: {
      at: defaultWorld.startAt,
      world: defaultWorld,
      jars: { laptop: emptyJar },
      pages: { laptop: page },
      stores: { 'memory-0': [] },
      identities: [],
      notebook: [],
      plugged: true,
    },
    now: defaultWorld.startAt,
    playing: true,
    busy: false,
    selected: null,
    step: null,
    canUndo: false,
    canRedo: false,
    wireMode: 'service-worker',
    trouble: null,
  }))
  const nothing = () => Promise.resolve()
  const playground: Playground = {
    state,
    perform: (deed) => {
      deeds.push(deed)
      return Promise.resolve()
    },
    select: () => {},
    undo: nothing,
    redo: nothing,
    startOver: nothing,
    play: () => {},
    pause: () => {},
    tick: nothing,
    setWireMode: () => {},
    dismissTrouble: () => {},
    close: () => {},
  }
  return { playground, deeds }
}

const show = (playground: Playground, language: 'en' | 'ko') =>
  render(
    <App
      playground={playground}
      language={language}
      theme="light"
      onLanguage={() => {}}
      onTheme={() => {}}
    />,
  )

beforeEach(() => {
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it.each([
  ['en', ['Browser', 'Cookies', 'Network', 'Server', 'Session store', 'Timeline']],
  ['ko', ['브라우저', '쿠키', '네트워크', '서버', '세션 스토어', '타임라인']],
] as const)('in %s the page has its regions by name', async (language, names) => {
  show(notedPlayground().playground, language)
  for (const name of names) expect(await screen.findByRole('region', { name })).toBeTruthy()
  expect(document.documentElement.lang).toBe(language)
})

it('adds the product whose button is pressed', async () => {
  const { playground, deeds } = notedPlayground()
  show(playground, 'en')
  const pencil = await screen.findByRole('listitem', { name: 'Pencil' })
  await userEvent.click(within(pencil).getByRole('button', { name: 'Add to cart' }))
  expect(deeds).toEqual([{ kind: 'add-to-cart', client: 'laptop', product: 'pencil' }])
})

it('keeps of a typed password only whether it is right', async () => {
  const { playground, deeds } = notedPlayground()
  show(playground, 'en')
  const password = await screen.findByLabelText('Password')
  await userEvent.clear(password)
  await userEvent.type(password, 'hunter2')
  await userEvent.click(screen.getByRole('button', { name: 'Log in' }))
  expect(deeds).toEqual([{ kind: 'log-in', client: 'laptop', user: 'kim', password: 'wrong' }])
})

it('sets an option where it stands in the code, and takes it away again', async () => {
  const { playground, deeds } = notedPlayground()
  show(playground, 'en')
  await userEvent.selectOptions(await screen.findByLabelText('cookie.sameSite'), "'lax'")
  await userEvent.selectOptions(screen.getByLabelText('resave'), 'true')
  await userEvent.selectOptions(screen.getByLabelText('saveUninitialized'), 'default true')
  expect(deeds).toEqual([
    { kind: 'set', path: 'shop.session.cookie.sameSite', value: 'lax' },
    { kind: 'set', path: 'shop.session.resave', value: true },
    { kind: 'set', path: 'shop.session.saveUninitialized' },
  ])
})
