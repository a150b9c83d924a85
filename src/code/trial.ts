import type { ServerReason } from '../server/step.ts'
import type { EngineParts } from '../world/engine.ts'
import type { Exchange, Failure } from '../world/exchange.ts'
import { replay } from '../world/replay.ts'
import type { World } from '../world/schema.ts'

export type SetReason = Exchange['set'][number]['reasons'][number]
export type SendReason = Exchange['sent'][number]['reasons'][number]

/** What stood between somebody who logged in and the second request, and in which exchange. */
export type Wall = { readonly exchange: number } & (
  | { readonly by: 'server'; readonly reason: ServerReason | 'error' }
  /** The browser, when the cookie arrived. */
  | { readonly by: 'jar'; readonly reason: SetReason | 'expired' }
  /** The browser, when it asked again. */
  | { readonly by: 'request'; readonly reason: SendReason | 'expired' }
  | { readonly by: 'cors'; readonly reason: Extract<Failure, { kind: 'cors' }>['why'] }
  | { readonly by: 'network'; readonly reason: Exclude<Failure['kind'], 'cors'> }
)

export interface Trial {
  /** Who logged in is still known at the second request, and the page can read the answer. */
  readonly works: boolean
  /** In the order in which they were met. */
  readonly walls: readonly Wall[]
  /** The exchanges of the log-in and of what followed it. */
  readonly exchanges: readonly Exchange[]
}

/** ms that somebody takes before the next click; a cookie that lives shorter is of no use. */
const pause = 10_000

/** Logs in and asks a second time, at once and in process. The starter of instances comes from outside. */
export async function tryWorld(world: World, parts: EngineParts): Promise<Trial> {
  const client = world.clients[0]?.id ?? ''
  const replayed = await replay(
    {
      world,
      actions: [
        { at: null, deed: { kind: 'navigate', client, url: '/' } },
        { at: null, deed: { kind: 'log-in', client, user: 'kim', password: 'right' } },
        { at: null, deed: { kind: 'wait', ms: pause } },
        { at: null, deed: { kind: 'view-cart', client } },
      ],
    },
    parts,
  )
  if (!replayed.ok) throw new Error(`${replayed.refusal.where}: ${replayed.refusal.what}`)
  const exchanges = replayed.timeline
    .filter((entry) => entry.kind === 'exchange')
    .filter(({ action }) => action > 0)
  const last = exchanges.at(-1)
  const works = last?.action === 3 && last.failure === null && last.response?.status === 200
  const name = world.shop.session.name ?? 'connect.sid'
  return { works, walls: works ? [] : exchanges.flatMap((one) => wallsIn(one, name)), exchanges }
}

const serverWalls: ReadonlySet<ServerReason> = new Set([
  'not secured',
  'pathname mismatch',
  'store is disconnected',
  'no session found',
  'cookie signature invalid',
  'cookie unsigned',
  'store error',
])

function wallsIn(exchange: Exchange, name: string): readonly Wall[] {
  const { id, cause, steps, failure, startedAt, headersAt } = exchange
  // A preflight carries no cookies in any world: that stands in nobody's way.
  const [sent, set] = cause === 'preflight' ? [[], []] : [exchange.sent, exchange.set]
  const walls: Wall[] = []
  for (const { cookie, reasons } of sent)
    if (cookie.name === name)
      walls.push(...reasons.map((reason): Wall => ({ exchange: id, by: 'request', reason })))
  for (const step of steps) {
    if (step.lane !== 'instance') continue
    if (step.name === 'error') walls.push({ exchange: id, by: 'server', reason: 'error' })
    else if (step.reason && serverWalls.has(step.reason))
      walls.push({ exchange: id, by: 'server', reason: step.reason })
  }
  for (const { name: named, reasons, outcome, cookie } of set) {
    if (named !== name) continue
    walls.push(...reasons.map((reason): Wall => ({ exchange: id, by: 'jar', reason })))
    const short = cookie?.expires != null && cookie.expires - (headersAt ?? startedAt) <= pause
    if (outcome === 'deleted' || (outcome === 'stored' && short))
      walls.push({ exchange: id, by: 'jar', reason: 'expired' })
  }
  if (failure?.kind === 'cors') walls.push({ exchange: id, by: 'cors', reason: failure.why })
  else if (failure) walls.push({ exchange: id, by: 'network', reason: failure.kind })
  return walls
}
