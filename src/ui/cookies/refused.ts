import type { Asked } from '../../client/asked.ts'
import type { SetVerdict } from '../../jar/verdict.ts'
import type { Timeline } from '../../world/timeline.ts'

/** A line that a browser did not keep, the exchange that brought it last, and how often it came. */
export interface Refused {
  readonly verdict: SetVerdict
  readonly exchange: number
  /** Index of the exchange's `store-cookies` step. */
  readonly step: number
  readonly url: string
  readonly asked: Asked
  readonly times: number
}

/** So far back the tray looks, in entries of the timeline. */
const reach = 500

/** What a client refused or did not look at up to an exchange, the newest first, alike ones as one. */
export function refusedBy(timeline: Timeline, client: string, until: number): readonly Refused[] {
  const found = new Map<string, Refused>()
  for (const entry of timeline.slice(-reach).reverse()) {
    if (entry.kind !== 'exchange' || entry.client !== client || entry.id > until) continue
    const { id, request, asked, set, steps } = entry
    for (const verdict of set.toReversed()) {
      if (verdict.outcome !== 'refused' && verdict.outcome !== 'not-considered') continue
      const alike = JSON.stringify([verdict.name, verdict.reasons, attributesOf(verdict.line)])
      const before = found.get(alike)
      found.set(
        alike,
        before
          ? { ...before, times: before.times + 1 }
          : {
              verdict,
              exchange: id,
              step: steps.findIndex(({ name }) => name === 'store-cookies'),
              url: request.url,
              asked,
              times: 1,
            },
      )
    }
  }
  return [...found.values()]
}

/** The line without what differs each time: the value, and a date. */
function attributesOf(line: string): string {
  return line
    .split(';')
    .slice(1)
    .filter((part) => !/^\s*expires=/i.test(part))
    .join(';')
}
