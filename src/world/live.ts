import type { History } from '../client/history.ts'
import type { PreflightCache } from '../client/preflight-cache.ts'
import { blankPage, type Page } from '../client/page.ts'
import { emptyJar, type Jar } from '../jar/contents.ts'
import { withoutList, type RegistrableDomain } from '../http/site.ts'
import { Identities } from './identities.ts'
import type { World } from './schema.ts'
import type { ConsoleLine, Overheard, Snapshot, Stores } from './snapshot.ts'
import type { Pack } from './stretch.ts'
import { Timeline, type Entry } from './timeline.ts'

/** The world while it runs. Its fields change; the values in them never do. */
export interface Live {
  now: number
  world: World
  jars: Readonly<Record<string, Jar>>
  pages: Readonly<Record<string, Page>>
  histories: Readonly<Record<string, History>>
  preflights: Readonly<Record<string, PreflightCache>>
  stores: Stores
  identities: Identities
  notebook: readonly Overheard[]
  console: readonly ConsoleLine[]
  plugged: boolean
  timeline: Timeline
  /** Makes what is old small; null: it stays as it is. */
  pack: Pack | null
  /** Knows the public suffix list once a world's hosts have needed it. */
  registrable: RegistrableDomain
}

export function liveAt(world: World): Live {
  return {
    now: world.startAt,
    world,
    jars: Object.fromEntries(world.clients.map(({ id }) => [id, emptyJar])),
    pages: Object.fromEntries(world.clients.map(({ id }) => [id, blankPage])),
    histories: {},
    preflights: {},
    stores: {},
    identities: Identities.none(),
    notebook: [],
    console: [],
    plugged: true,
    timeline: Timeline.empty,
    pack: null,
    registrable: withoutList,
  }
}

export function snapshotOf(live: Live): Snapshot {
  const {
    now,
    preflights: _known,
    timeline: _entries,
    pack: _pack,
    registrable: _list,
    ...seen
  } = live
  return { at: now, ...seen }
}

/** What a client's own clock shows, ms since the epoch: a browser's may be wrong. */
export function clockOf({ now, world }: Pick<Live, 'now' | 'world'>, client: string): number {
  const settings = world.clients.find(({ id }) => id === client)
  return settings?.kind === 'browser' ? now + settings.clock : now
}

export function setJar(live: Live, client: string, jar: Jar): void {
  if (live.jars[client] !== jar) live.jars = { ...live.jars, [client]: jar }
}

export function changePage(live: Live, client: string, change: (page: Page) => Page): void {
  live.pages = { ...live.pages, [client]: change(live.pages[client] ?? blankPage) }
}

/** A session is born when a store first holds it or a cookie first carries it. */
export function bear(live: Live, sid: string): void {
  live.identities = live.identities.with(sid)
}

export function append(live: Live, entry: Entry): void {
  live.timeline = live.timeline.append(entry)
  if (live.pack) live.timeline.packOld(live.pack)
}

/** Puts the newer state of an exchange in the place of the older one. */
export function renew(live: Live, place: number, entry: Entry): void {
  live.timeline = live.timeline.with(place, entry)
}
