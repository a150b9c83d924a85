import { logIn, session, viewCart, visit } from '../cases/usual-deeds.ts'
import { asks, foundSession, lostSession, statusOf } from './facts.ts'
import type { Lesson } from './lesson.ts'
import { progress } from './progress.ts'
import { recordAt } from './records.ts'
import type { Seen } from './seen.ts'

const restart = (instance: number) => ({ kind: 'restart', instance })
const restarts = [restart(0), restart(1)]
const balancing = (value: string) => ({ kind: 'set', path: 'network.balancing', value })
const shared = { kind: 'set', path: 'shop.store.kind', value: 'redis' }
const twice = [viewCart, viewCart]

/** When every instance has been restarted with this record about; null: not yet. */
function restartedAt({ actions, exchanges }: Seen, sid: string): number | null {
  const born = exchanges.find(({ after }) => recordAt(after, sid) !== null)
  const instances = born?.before.world.instances ?? 0
  const times = Array.from({ length: instances }, (_, instance) =>
    actions.find(
      ({ at, action: { deed } }) =>
        deed.kind === 'restart' && deed.instance === instance && at >= (born?.endAt ?? 0),
    ),
  ).map((one) => one?.at ?? Number.POSITIVE_INFINITY)
  const last = Math.max(...times)
  return Number.isFinite(last) ? last : null
}

export const whoseMemory: Lesson<'whose-memory'> = {
  id: 'whose-memory',
  world: {
    page: 'https://shop.example',
    network: { proxy: { forwardedProto: 'https' } },
    instances: 2,
    shop: { session: session({}), trustProxy: 1 },
  },
  path: [
    visit,
    logIn,
    ...twice,
    ...twice,
    balancing('sticky'),
    ...twice,
    restart(0),
    ...twice,
    balancing('round-robin'),
    shared,
    logIn,
    ...twice,
    ...restarts,
    ...twice,
  ],
  asksBefore: 2,
  right: 2,
  goal: (seen) => {
    const { exchanges } = seen
    const sids = new Set(exchanges.flatMap(({ sidBefore }) => sidBefore ?? []))
    const survivors = [...sids].flatMap((sid) => {
      const from = restartedAt(seen, sid)
      if (from === null) return []
      const first = exchanges.find(({ after }) => recordAt(after, sid) !== null)
      const with_ = exchanges.filter((one) => one.sidBefore === sid && one.startedAt >= from)
      const granted = with_.filter(
        (y) =>
          statusOf(y) === 200 &&
          foundSession(y) &&
          !exchanges.some(
            (one) => one.id > (first?.id ?? 0) && one.id < y.id && asks(one, 'POST /login'),
          ),
      )
      return [{ granted, lost: with_.some(lostSession) }]
    })
    const byBoth = survivors.flatMap(({ granted }) => {
      const [y] = granted
      return granted.find((z) => z.instance !== y?.instance) ?? []
    })
    return progress([byBoth[0]], {
      'one-instance': survivors.some(({ granted }) => granted.length > 1),
      'memory-died': survivors.some(({ lost }) => lost),
    })
  },
  decides: ['store.get'],
  wrong: [
    {
      tries: 'sticky balancing, whose memory dies with its process',
      actions: [balancing('sticky'), visit, logIn, ...twice, ...restarts, ...twice],
      near: 'memory-died',
    },
    {
      tries: 'one instance alone',
      world: { instances: 1, shop: { session: session({}), store: { kind: 'redis' } } },
      actions: [visit, logIn, ...twice, restart(0), ...twice],
      near: 'one-instance',
    },
    {
      tries: 'logging in again after the restarts',
      actions: [visit, logIn, ...restarts, logIn, ...twice],
      near: 'memory-died',
    },
    {
      tries: 'a shared store without restarts',
      actions: [shared, visit, logIn, ...twice],
      near: null,
    },
  ],
}
