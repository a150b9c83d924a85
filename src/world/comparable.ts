import type { Exchange } from './exchange.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * What two worlds are compared by. Session IDs are drawn, so they count by the order of their birth
 * (`⟨1⟩`); a signature follows from ID and secret; times count from the exchange's own beginning.
 */

/** Puts the number of its birth in the place of each session ID, and leaves out its signature. */
export function sidNames({ after }: Pick<Exchange, 'after'>): (text: string) => string {
  return (text) =>
    [...after.identities]
      .reduce((told, sid, place) => told.replaceAll(sid, `⟨${place + 1}⟩`), text)
      .replaceAll(/(⟨\d+⟩)\.[\w%+/=-]+/g, '$1')
}

/** Each `Set-Cookie` line by its cookie's name. */
export function cookieLines(exchange: Exchange): readonly (readonly [string, string])[] {
  const named = sidNames(exchange)
  return headersOf(exchange, (name) => name === 'set-cookie').map(([, line]) => {
    const told = named(line).replace(
      /Expires=([^;]+)/,
      (_, date: string) => `Expires=${lifetime(Date.parse(date) - exchange.startedAt)}`,
    )
    return [line.split('=')[0] ?? '', told] as const
  })
}

/** In whole seconds: the road to the client is not part of a lifetime. */
function lifetime(ms: number): string {
  return ms > 0 ? `+${Math.round(ms / 1000)}s` : 'past'
}

/** Headers that are told of elsewhere, or are made of what is. */
const elsewhere = /^(set-cookie|date|etag|content-length|location|x-powered-by)$/

/** The other headers of the answer, by name. */
export function headerLines(exchange: Exchange): readonly (readonly [string, string])[] {
  return headersOf(exchange, (name) => !elsewhere.test(name)).toSorted(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  )
}

function headersOf(
  { response }: Exchange,
  wanted: (name: string) => boolean,
): readonly (readonly [string, string])[] {
  return (response?.headers ?? []).filter(([name]) => wanted(name.toLowerCase()))
}

/** Each record of any store by the birth of its session: its data, and how long its cookie lives. */
export function recordLines({
  stores,
  identities,
}: Snapshot): readonly (readonly [string, string])[] {
  return Object.values(stores)
    .flat()
    .map(({ sid, json }) => [identities.indexOf(sid), recordOf(json)] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([place, record]) => [`⟨${place + 1}⟩`, record] as const)
}

/** A record without the moment at which it ends: that moves with every answer. */
function recordOf(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    key === 'expires' && typeof value === 'string' ? undefined : value,
  )
}
