import { expect, it } from 'vitest'
import { play, statuses } from './play.ts'

const client = 'laptop'
const deeds = [
  { kind: 'navigate', client, url: '/' },
  { kind: 'log-in', client, user: 'kim', password: 'right' },
  { kind: 'view-cart', client },
]

it.each([
  ['a new ID, memory', true, { kind: 'memory', latency: 2 }],
  ['a new ID, a slow store', true, { kind: 'redis', latency: 200 }],
  ['the old ID, memory', false, { kind: 'memory', latency: 2 }],
] as const)(
  'what a log-in writes after its answer is in no record: %s',
  async (_, regenerate, store) => {
    const login = { regenerate, save: 'after-answer', answer: 'json' }
    const exchanges = await play(deeds, { shop: { login, store } })
    expect(statuses(exchanges)).toEqual([200, 200, 401])
    expect(exchanges[1]?.response?.body).toContain('kim')
    for (const records of Object.values(exchanges.at(-1)?.after.stores ?? {}))
      for (const { json } of records) expect(json).not.toContain('kim')
  },
)

it.each([
  [{}, 401],
  [{ remember: 604_800_000 }, 200],
])('a log-in that is remembered outlives the browser: %j', async (remembers, status) => {
  const login = { regenerate: true, save: 'at-end', answer: 'json', ...remembers }
  const closed = [
    ...deeds.slice(0, 2),
    { kind: 'close-browser', client },
    ...deeds.slice(0, 1),
    deeds[2],
  ]
  const exchanges = await play(
    closed.flatMap((deed) => deed ?? []),
    { shop: { login } },
  )
  expect(exchanges.at(-1)?.response?.status).toBe(status)
})
