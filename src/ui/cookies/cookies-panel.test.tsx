// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { cookieContext } from '../../client/context.ts'
import { withoutList } from '../../http/site.ts'
import { emptyJar } from '../../jar/contents.ts'
import { setCookies } from '../../jar/jar.ts'
import { en } from '../../messages/en/index.ts'
import { glossary } from '../../messages/en/glossary.ts'
import { reasons } from '../../messages/en/reasons.ts'
import { defaultWorld } from '../../world/defaults.ts'
import { ExplainerProvider } from '../explain/explainer.ts'
import { explainerOf } from '../explain/explaining.ts'
import { notedPlayground } from '../noted-playground.ts'
import { MessagesProvider, PlaygroundProvider } from '../playground-context.tsx'
import { CookieBook, CookiesPanel } from './cookies-panel.tsx'
import { pointedAt, pointedContext } from './pointed-request.ts'

beforeAll(CookieBook.arrived)
afterEach(cleanup)

/** The panel over a jar that a typed visit has filled with these lines. */
function show(...lines: readonly string[]) {
  const { world, now, page } = { world: defaultWorld, now: defaultWorld.startAt, page: '' }
  const around = { world, client: 'laptop', page, now, registrable: withoutList }
  const visit = pointedContext(pointedAt('typed', world), around)
  if (!visit) throw new Error('no visit')
  const { jar } = setCookies(emptyJar, lines, cookieContext(visit))
  const { current } = notedPlayground().playground.state.getState()
  const noted = notedPlayground({ current: { ...current, jars: { laptop: jar } } })
  render(
    <MessagesProvider value={en}>
      <PlaygroundProvider value={noted.playground}>
        <ExplainerProvider value={explainerOf(reasons, glossary)}>
          <CookiesPanel />
        </ExplainerProvider>
      </PlaygroundProvider>
    </MessagesProvider>,
  )
  return noted.deeds
}

const row = (name: string) => screen.getByRole('listitem', { name })

it('each cookie says whether it would go along with the next add to cart, and why not', () => {
  show('a=1', 'b=2; Path=/admin')
  expect(row('a').textContent).toContain('goes along')
  expect(row('b').textContent).toContain('stays')
  expect(within(row('b')).getByText('NotOnPath')).toBeTruthy()
  const rule = within(row('b')).getByRole('link')
  expect(rule.getAttribute('rel')).toBe('noreferrer')
})

it('pointing at another request changes the verdicts', async () => {
  show('a=1; SameSite=Strict')
  await userEvent.selectOptions(screen.getByLabelText('Would it go along?'), 'link')
  // The suffix list, which the other page's host needs, arrives late.
  expect(await within(row('a')).findByText('SchemefulSameSiteStrict')).toBeTruthy()
})

it('a filter finds a cookie by name, by host and by reason', async () => {
  show('alpha=1', 'beta=2; Path=/admin')
  const filter = screen.getByRole('searchbox')
  const names = () =>
    screen.queryAllByRole('listitem').map((item) => item.getAttribute('aria-label'))
  await userEvent.type(filter, 'alph')
  expect(names()).toEqual(['alpha'])
  await userEvent.clear(filter)
  await userEvent.type(filter, 'localhost')
  expect(names()).toEqual(['alpha', 'beta'])
  await userEvent.clear(filter)
  await userEvent.type(filter, 'notonpath')
  expect(names()).toEqual(['beta'])
  await userEvent.type(filter, 'x')
  expect(screen.getByText(en.cookies.nothingFound)).toBeTruthy()
})

it('editing writes only what was changed', async () => {
  const deeds = show('a=1; HttpOnly')
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
  const path = screen.getByRole('textbox', { name: 'Path' })
  await userEvent.clear(path)
  await userEvent.type(path, '/cart')
  await userEvent.click(screen.getByRole('checkbox', { name: 'HttpOnly' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(deeds).toEqual([
    {
      kind: 'edit-cookie',
      client: 'laptop',
      cookie: { name: 'a', domain: 'localhost', path: '/' },
      edit: { path: '/cart', httpOnly: false },
    },
  ])
})

it('a cookie is deleted, and a script’s line assigned, each as a deed', async () => {
  const deeds = show('a=1')
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }))
  await userEvent.type(screen.getByLabelText('document.cookie ='), 'b=2; path=/')
  await userEvent.click(screen.getByRole('button', { name: 'Assign' }))
  expect(deeds).toEqual([
    {
      kind: 'delete-cookie',
      client: 'laptop',
      cookie: { name: 'a', domain: 'localhost', path: '/' },
    },
    { kind: 'assign-cookie', client: 'laptop', line: 'b=2; path=/' },
  ])
})

it('HttpOnly hides a cookie from scripts, which is said by name', () => {
  show('a=1', 'b=2; HttpOnly')
  expect(screen.getByText("document.cookie → 'a=1'")).toBeTruthy()
  expect(screen.getByText('hidden by HttpOnly: b')).toBeTruthy()
})

it('a jar of 180 stands closed, and each opens by its name', async () => {
  show(...Array.from({ length: 180 }, (_, place) => `n${place}=1`))
  expect(screen.getAllByRole('listitem')).toHaveLength(180)
  expect(screen.queryAllByText('SameSite')).toHaveLength(0)
  await userEvent.click(screen.getByRole('button', { name: 'n179' }))
  expect(screen.getAllByText('SameSite')).toHaveLength(1)
})
