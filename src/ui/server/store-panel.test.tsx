// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { glossary as enGlossary } from '../../messages/en/glossary.ts'
import { en } from '../../messages/en/index.ts'
import { reasons as enReasons } from '../../messages/en/reasons.ts'
import { glossary as koGlossary } from '../../messages/ko/glossary.ts'
import { ko } from '../../messages/ko/index.ts'
import { reasons as koReasons } from '../../messages/ko/reasons.ts'
import { ExplainerProvider } from '../explain/explainer.ts'
import { explainerOf } from '../explain/explaining.ts'
import { defaultWorld } from '../../world/defaults.ts'
import type { Snapshot, StoredSession } from '../../world/snapshot.ts'
import { notedPlayground } from '../noted-playground.ts'
import { MessagesProvider, PlaygroundProvider } from '../playground-context.tsx'
import { Records, StorePanel } from './store-panel.tsx'

beforeAll(Records.arrived)
afterEach(cleanup)

const at = defaultWorld.startAt

function recordOf(sid: string, more: Partial<StoredSession> = {}): StoredSession {
  const cookie = {
    originalMaxAge: 60_000,
    expires: new Date(at + 30_000),
    httpOnly: true,
    path: '/',
  }
  const json = JSON.stringify({ cookie, user: 'kim', cart: ['mug'] })
  return { sid, json, expiresAt: at + 30_000, writtenBy: 7, ...more }
}

function show(more: Partial<Snapshot>) {
  const { playground, deeds } = notedPlayground()
  const selected: (number | null)[] = []
  const select: typeof playground.select = (exchange) => void selected.push(exchange)
  playground.state.setState(({ current }) => ({ current: { ...current, ...more } }))
  render(
    <MessagesProvider value={en}>
      <PlaygroundProvider value={{ ...playground, select }}>
        <StorePanel />
      </PlaygroundProvider>
    </MessagesProvider>,
  )
  return { deeds, selected }
}

const redisWorld = {
  ...defaultWorld,
  shop: { ...defaultWorld.shop, store: { kind: 'redis', latency: 2 } },
} as const

it('tells whose a record is, that nobody holds it, and what it has left', () => {
  show({ stores: { 'memory-0': [recordOf('abcdefgh')] } })
  const [, row] = screen.getAllByRole('row')
  const cells = within(row ?? document.body)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.trim())
  expect(cells.slice(1)).toEqual(['kim', 'Mug', 'no one', '30 s'])
  expect(screen.getByText('maxAge 60000')).toBeTruthy()
})

it.each([
  ['English', en, explainerOf(enReasons, enGlossary)],
  ['한국어', ko, explainerOf(koReasons, koGlossary)],
] as const)('the heads of its columns say what they mean, in %s', (_, words, explainer) => {
  const { playground } = notedPlayground()
  playground.state.setState(({ current }) => ({
    current: { ...current, stores: { 'memory-0': [recordOf('abcdefgh')] } },
  }))
  render(
    <MessagesProvider value={words}>
      <PlaygroundProvider value={playground}>
        <ExplainerProvider value={explainer}>
          <StorePanel />
        </ExplainerProvider>
      </PlaygroundProvider>
    </MessagesProvider>,
  )
  const heads = screen.getAllByRole('columnheader')
  expect(heads.map((head) => within(head).getByRole('button').textContent)).toEqual(
    Object.values(words.store.columns),
  )
})

it('leads to the exchange that wrote a record', async () => {
  const { selected } = show({ stores: { 'memory-0': [recordOf('abcdefgh')] } })
  await userEvent.click(screen.getByRole('button', { name: 'written by 7' }))
  expect(selected).toEqual([7])
})

it('shows the memory of each instance by itself', () => {
  show({ stores: { 'memory-0': [recordOf('a1'), recordOf('a2')], 'memory-1': [] } })
  expect(screen.getByText('MemoryStore, 2 sessions', { selector: 'header *' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: /^Server MemoryStore, 2 sessions/ })).toBeTruthy()
  expect(screen.getByRole('heading', { name: /^Server 2 MemoryStore, 0 sessions/ })).toBeTruthy()
})

it('counts many records first and draws the newest; earlier ones on demand', async () => {
  const many = Array.from({ length: 120 }, (_, place) => recordOf(`sid-${place}`))
  show({ stores: { 'memory-0': many } })
  expect(screen.getByText('MemoryStore, 120 sessions')).toBeTruthy()
  expect(screen.getAllByRole('row')).toHaveLength(1 + 50 * 2)
  await userEvent.click(screen.getByRole('button', { name: '50 earlier ones of 70' }))
  expect(screen.getAllByRole('row')).toHaveLength(1 + 100 * 2)
})

it('has a plug where the store is shared, and says when it is out', async () => {
  const first = show({ world: redisWorld, stores: { redis: [] } })
  await userEvent.click(screen.getByRole('button', { name: 'Pull the plug' }))
  expect(first.deeds).toEqual([{ kind: 'pull-plug' }])
  cleanup()
  const second = show({ world: redisWorld, stores: { redis: [] }, plugged: false })
  expect(screen.getByText('cannot be reached')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Plug it in' }))
  expect(second.deeds).toEqual([{ kind: 'plug-in' }])
})
