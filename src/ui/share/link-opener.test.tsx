// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { defaultWorld } from '../../world/defaults.ts'
import { firstVisit } from '../../world/playground.ts'
import type { Playground } from '../../world/playground-state.ts'
import { linkText } from '../../world/share.ts'
import { App } from '../app.tsx'
import { notedPlayground } from '../noted-playground.ts'
import { nowhere, type PageAddress } from '../page-address.ts'

beforeAll(() =>
  Promise.all([
    import('../../messages/en/index.ts'),
    import('../lessons/late-lessons.ts'),
    import('../cases/case-strip.tsx'),
  ]),
)
beforeEach(() => {
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

type Asked = ReturnType<PageAddress['read']>

/** A page at an address that the reader changes. */
function pageAt(first: Asked) {
  let asked: Asked = first
  const followers = new Set<() => void>()
  const address: PageAddress = {
    ...nowhere,
    read: () => asked,
    write: (open) => {
      asked = open && { ...open, fresh: false }
    },
    onChange(run) {
      followers.add(run)
      return () => followers.delete(run)
    },
  }
  const { playground } = notedPlayground()
  const { state } = playground
  const loaded: Playground = {
    ...playground,
    load: (script) => {
      state.setState({ script })
      return Promise.resolve()
    },
    report: (trouble) => state.setState({ trouble }),
  }
  render(
    <App
      playground={loaded}
      address={address}
      language="en"
      theme="light"
      onLanguage={() => {}}
      onTheme={() => {}}
    />,
  )
  return {
    state,
    asked: () => asked,
    goTo(next: Asked) {
      asked = next
      for (const follow of followers) follow()
    },
  }
}

const shared = firstVisit({ ...defaultWorld, instances: 2 })
const late = { timeout: 20_000 }
const rooms = [
  ['problem', { kind: 'case', id: 'RI-01' }, /^Real problems: RI-01/],
  ['lesson', { kind: 'lesson', id: 'a-stolen-session' }, /^Lesson 5 of 14/],
] as const

it.each(rooms)('a shared world takes the place of the %s that is open', async (_, room, name) => {
  const page = pageAt({ ...room, fresh: true })
  await screen.findByRole('region', { name }, late)
  page.goTo({ kind: 'world', text: (await linkText(shared)) ?? '' })
  await vi.waitFor(() => expect(page.state.getState().script).toEqual(shared))
  await vi.waitFor(() => expect(screen.queryByRole('region', { name })).toBeNull())
  expect(page.asked()).toBeNull()
})

it.each(rooms)('a damaged link leaves the %s as it is, and its address', async (_, room, name) => {
  const page = pageAt({ ...room, fresh: true })
  await screen.findByRole('region', { name }, late)
  page.goTo({ kind: 'world', text: '!' })
  await vi.waitFor(() => expect(page.state.getState().trouble?.kind).toBe('link-broken'))
  expect(screen.getByRole('region', { name })).toBeDefined()
  expect(page.asked()).toEqual({ ...room, fresh: false })
})
