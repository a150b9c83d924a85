import type { SetVerdict } from '../../jar/verdict.ts'
import type { Exchange } from '../../world/exchange.ts'
import type { ActionEntry, Entry, Timeline } from '../../world/timeline.ts'
import type { Askedness } from '../explain/facts.ts'

/** A line that a browser did not keep, what brought it last, and how often it came. */
export interface Refused {
  readonly verdict: SetVerdict
  /** The exchange that brought it; null: a script of the page assigned it to `document.cookie`. */
  readonly exchange: number | null
  /** Index of the exchange's `store-cookies` step. */
  readonly step: number
  readonly url: string
  readonly asked: Askedness
  readonly times: number
}

/** So far back the tray looks, in entries of the timeline. */
const reach = 500

/** What a client refused or did not look at up to an exchange, the newest first, alike ones as one. */
export function refusedBy(timeline: Timeline, client: string, until: number): readonly Refused[] {
  const found = new Map<string, Refused>()
  const entries = timeline.slice(-reach)
  const last = (entry: Entry) => entry.kind === 'exchange' && entry.id <= until
  const end = until === Infinity ? entries.length : entries.findLastIndex(last) + 1
  for (const entry of entries.slice(0, end).reverse()) {
    const lines = entry.kind === 'exchange' ? answered(entry, client) : assigned(entry, client)
    for (const one of lines.toReversed()) {
      const { name, outcome, reasons, line } = one.verdict
      if (outcome !== 'refused' && outcome !== 'not-considered') continue
      const script = one.exchange === null
      const alike = JSON.stringify([name, reasons, attributesOf(line), script])
      const before = found.get(alike)
      found.set(alike, before ? { ...before, times: before.times + 1 } : { ...one, times: 1 })
    }
  }
  return [...found.values()]
}

type Line = Omit<Refused, 'times'>

/** What an answer wanted to set. */
function answered({ id, client, request, asked, set, steps }: Exchange, of: string): Line[] {
  if (client !== of) return []
  const step = steps.findIndex(({ name }) => name === 'store-cookies')
  return set.map((verdict) => ({ verdict, exchange: id, step, url: request.url, asked }))
}

/** What a script of the page, or of a frame in it, wanted to set. */
function assigned({ action: { deed }, result, after }: ActionEntry, of: string): Line[] {
  if (deed.kind !== 'assign-cookie' || deed.client !== of) return []
  const page = after.pages[of]
  const url = (deed.frame === undefined ? page : page?.frames[deed.frame])?.url
  if (!page || url === undefined || result?.kind !== 'assign-cookie') return []
  const asked: Askedness = {
    initiator: url,
    topLevel: page.url,
    stranger: null,
    credentials: 'same-origin',
  }
  return result.verdicts.map((verdict) => ({ verdict, exchange: null, step: -1, url, asked }))
}

/** The line without what differs each time: the value, and a date. */
function attributesOf(line: string): string {
  return line
    .split(';')
    .slice(1)
    .filter((part) => !/^\s*expires=/i.test(part))
    .join(';')
}
