import type { Deed } from './action.ts'
import type { Entry } from './timeline.ts'

/** As much of an entry as is looked at of very many: kept at hand however old it is. */
export type EntryHead =
  | {
      readonly kind: 'action'
      /** Where on the timeline it stands. */
      readonly place: number
      readonly index: number
      readonly does: Deed['kind']
    }
  | {
      readonly kind: 'exchange'
      readonly place: number
      readonly id: number
      readonly client: string
      readonly sidAfter: string | null
    }

export function headOf(entry: Entry, place: number): EntryHead {
  if (entry.kind === 'action')
    return { kind: 'action', place, index: entry.index, does: entry.action.deed.kind }
  const { id, client, sidAfter, after } = entry
  return { kind: 'exchange', place, id, client, sidAfter: sidAfter && oneText(after, sidAfter) }
}

/** The same text is one value in all heads; cut out of a header it would hold on to all of it. */
function oneText({ identities }: Extract<Entry, { kind: 'exchange' }>['after'], sid: string) {
  return identities.at(identities.indexOf(sid)) ?? sid
}
