import type { RegistrableDomain } from '../http/site.ts'
import type { Wire } from '../network/wire.ts'
import type { StartInstance } from '../server/protocol.ts'
import type { Deed } from './action.ts'
import { createDeeds } from './deeds.ts'
import { eventQueue } from './event-queue.ts'
import { createExchanges, type Exchanges } from './exchanges.ts'
import type { Loss } from './loss.ts'
import { append, liveAt, snapshotOf, type Live } from './live.ts'
import { createPages } from './pages.ts'
import { createRequests } from './requests.ts'
import { packLong } from './pack-long.ts'
import { runTo } from './run.ts'
import { createSuffixes } from './suffixes.ts'
import { createWay } from './way.ts'
import type { World } from './schema.ts'
import { createServerSide } from './server-side.ts'
import { valueAt, type Refusal } from './set-value.ts'

/** What a running world needs from outside. */
export interface EngineParts {
  readonly startInstance: StartInstance
  readonly wire: Wire
  /** The public suffix list arrives late: it is asked for once a world's hosts need it. */
  readonly loadPublicSuffixes: () => Promise<RegistrableDomain>
}

/**
 * A world that runs, in virtual time. It never waits and never looks at a clock: whoever drives it
 * says how far it may go. One call at a time: the caller awaits each.
 */
export interface Engine {
  readonly live: Live
  /** Boots the instances. Once, before anything else. */
  start(): Promise<void>
  /** Does a deed now (`live.now`). A refused one leaves no trace. */
  apply(deed: Deed): Promise<Refusal | null>
  /** When the next event is due, ms since the epoch; null: nothing is. */
  nextAt(): number | null
  /** Works off the earliest event that is due by `limit`; false: there is none. */
  step(limit: number): Promise<boolean>
  /** Moves the clock on to `t`; every event up to `t` must have been worked off. */
  idleTo(t: number): void
  /** No exchange is open and nothing of the host is pending (an instance may still have timers). */
  atRest(): boolean
  useWire(wire: Wire): void
  /** Instances that were lost since it was last asked, and that nobody had foretold. */
  takeLosses(): readonly Loss[]
  end(): void
}

/** @param fates losses that are known from an earlier run of the same actions. */
export function createEngine(
  world: World,
  parts: EngineParts,
  fates: readonly Loss[] = [],
): Engine {
  const live = liveAt(world)
  const queue = eventQueue<() => Promise<void> | void>()
  let { wire } = parts
  let actions = 0
  let losses: readonly Loss[] = []

  const serverSide = createServerSide({
    live,
    queue,
    startInstance: parts.startInstance,
    exchanges: () => exchanges,
    fates,
    onLoss: (loss) => {
      losses = [...losses, loss]
    },
  })
  const exchanges: Exchanges = createExchanges({
    live,
    queue,
    wire: () => wire,
    way: () => way,
  })
  const way = createWay({ live, queue, serverSide: () => serverSide, ends: () => exchanges })
  const suffixes = createSuffixes(live, parts.loadPublicSuffixes)
  const pages = createPages(live)
  const requests = createRequests({ live, exchanges, pages, suffixes })
  const deeds = createDeeds({ live, serverSide, requests, suffixes })

  const packing = packLong(live)

  const nextAt = () => {
    const due = [queue.nextAt(), serverSide.nextTimerAt()].filter((at) => at !== null)
    return due.length ? Math.min(...due) : null
  }

  const engine: Engine = {
    live,
    async start() {
      for (let index = 0; index < world.instances; index++) await serverSide.boot(index)
    },
    async apply(deed) {
      const { world: before } = live
      const refusal = await deeds.prepare(deed)
      if (refusal) return refusal
      packing()
      const index = actions++
      const entry = { kind: 'action', index, at: live.now, action: { at: live.now, deed } } as const
      const place = live.timeline.length
      append(live, { ...entry, after: snapshotOf(live) })
      const result = await deeds.perform(deed, index)
      const was = deed.kind === 'set' ? valueAt(before, deed.path) : undefined
      live.timeline = live.timeline.with(place, {
        ...entry,
        ...(was === undefined ? {} : { was }),
        ...(result === undefined ? {} : { result }),
        after: snapshotOf(live),
      })
      if (deed.kind === 'wait') await runTo(engine, live.now + deed.ms)
      return null
    },
    nextAt,
    async step(limit) {
      const at = nextAt()
      if (at === null || at > limit) return false
      live.now = Math.max(live.now, at)
      const host = queue.nextAt()
      // At one time the host's events come first, then the instances' timers.
      if (host !== null && host <= at) await queue.take()?.event()
      else await serverSide.advance(Math.min(limit, host === null ? limit : host - 1))
      return true
    },
    idleTo(t) {
      live.now = Math.max(live.now, t)
    },
    atRest: () => exchanges.open() === 0 && queue.nextAt() === null,
    useWire(next) {
      wire = next
    },
    takeLosses() {
      const taken = losses
      losses = []
      return taken
    },
    end() {
      exchanges.end()
      serverSide.end()
    },
  }
  return engine
}
