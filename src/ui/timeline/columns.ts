import { headerValue } from '../../http/headers.ts'
import type { Deed } from '../../world/action.ts'
import type { Exchange } from '../../world/exchange.ts'
import type { EntryHead } from '../../world/entry-head.ts'
import type { Stretch as TimelineStretch } from '../../world/stretch.ts'
import type { Timeline } from '../../world/timeline.ts'

/** Deeds that show by themselves; the others are seen by the exchanges that they cause. */
const markedKinds = [
  'set',
  'set-client',
  'wait',
  'restart',
  'instance-lost',
  'add-client',
  'close-browser',
  'back',
  'forward',
  'assign-cookie',
  'edit-cookie',
  'delete-cookie',
  'clear-cookies',
  'copy-cookie',
  'pull-plug',
  'plug-in',
] as const satisfies readonly Deed['kind'][]

type MarkedKind = (typeof markedKinds)[number]
export type MarkedDeed = Extract<Deed, { kind: MarkedKind }>

export function isMarked(deed: Deed): deed is MarkedDeed {
  return markedKinds.some((kind) => kind === deed.kind)
}

const isColumn = (head: EntryHead) =>
  head.kind === 'exchange' || markedKinds.some((kind) => kind === head.does)

/**
 * Reads what the timeline shows, one column each: every exchange, and the deeds that cause none.
 * Of a long timeline only the stretches that changed since are looked at again.
 */
export function columnsReader(): (timeline: Timeline) => readonly EntryHead[] {
  const read = new WeakMap<TimelineStretch, readonly EntryHead[]>()
  const columnsIn = (stretch: TimelineStretch) => {
    const known = read.get(stretch) ?? stretch.heads.filter(isColumn)
    read.set(stretch, known)
    return known
  }
  return (timeline) => timeline.stretches().flatMap(columnsIn)
}

/** The columns that are drawn: those in view, and a few on either side. Widths in px. */
export function columnsInView(
  { left, width }: { readonly left: number; readonly width: number },
  column: number,
  count: number,
): { readonly first: number; readonly end: number } {
  const spare = 3
  const first = Math.max(0, Math.min(Math.floor(left / column) - spare, count))
  return { first, end: Math.min(count, Math.ceil((left + width) / column) + spare) }
}

/** One stretch of a client's track, in columns: what it held from one exchange to the next. */
export interface Stretch {
  readonly client: string
  readonly from: number
  /** The column where it ends; null: now. */
  readonly to: number | null
  readonly sid: string | null
  /** Later than what is looked at. */
  readonly later: boolean
}

/** The tracks within the drawn columns. `selected`: id of the exchange that is looked at. */
export function stretchesOf(
  columns: readonly EntryHead[],
  { first, end }: { readonly first: number; readonly end: number },
  client: string,
  selected: number | null,
): readonly Stretch[] {
  const isHis = (head: EntryHead) => head.kind === 'exchange' && head.client === client
  const start = columns.slice(0, first).findLastIndex(isHis)
  const places = [...(start < 0 ? [] : [start]), ...range(first, end)].filter((place) => {
    const entry = columns[place]
    return entry !== undefined && isHis(entry)
  })
  const last = columns.findLastIndex(isHis)
  return places.map((place, index) => {
    const entry = columns[place]
    const exchange = entry?.kind === 'exchange' ? entry : null
    return {
      client,
      from: place,
      to: place === last ? null : (places[index + 1] ?? end),
      sid: exchange?.sidAfter ?? null,
      later: selected !== null && exchange !== null && exchange.id >= selected,
    }
  })
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

/** What became of the cookies of an exchange, for its bead. */
export function markOf({ request, set }: Exchange): {
  /** By the browser, or by a program as somebody wrote it. */
  readonly sent: boolean
  readonly set: boolean
  /** One that was there is gone. */
  readonly removed: boolean
  readonly refused: boolean
} {
  return {
    sent: headerValue(request.headers, 'cookie') !== null,
    set: set.some(({ outcome }) => outcome === 'stored'),
    removed: set.some(({ outcome, replaced }) => outcome === 'deleted' && replaced !== null),
    refused: set.some(({ outcome }) => outcome === 'refused'),
  }
}
