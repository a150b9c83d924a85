// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Playground } from '../world/playground-state.ts'
import { App } from './app.tsx'
import { notedPlayground } from './noted-playground.ts'

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

// What arrives late is read before the clock of a test starts.
beforeAll(() =>
  Promise.all([
    import('../messages/en/index.ts'),
    import('../messages/ko/index.ts'),
    import('./browser/document-view.tsx'),
    import('./cookies/cookie-book.tsx'),
    import('./server/server-code.tsx'),
  ]),
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

/** The code's parts are fetched after the first paint, however busy the machine is. */
const late = { timeout: 20_000 }

it('sets an option where it stands in the code, and takes it away again', async () => {
  const { playground, deeds } = notedPlayground()
  show(playground, 'en')
  await userEvent.selectOptions(await screen.findByLabelText('cookie.sameSite', {}, late), "'lax'")
  const resave = screen.getByRole('radiogroup', { name: 'resave' })
  await userEvent.click(within(resave).getByRole('radio', { name: 'true' }))
  await userEvent.click(screen.getByRole('button', { name: 'saveUninitialized: default true' }))
  expect(deeds).toEqual([
    { kind: 'set', path: 'shop.session.cookie.sameSite', value: 'lax' },
    { kind: 'set', path: 'shop.session.resave', value: true },
    { kind: 'set', path: 'shop.session.saveUninitialized' },
  ])
})
