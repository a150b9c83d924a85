import { attach, keep, type Attached, type Keeper } from '../client/cookie-keeping.ts'
import { headerValue, headerValues } from '../http/headers.ts'
import type { HeaderLine } from '../http/message.ts'
import type { CookieContext } from '../jar/context.ts'
import { emptyJar } from '../jar/contents.ts'
import type { SetVerdict } from '../jar/verdict.ts'
import { sidInHeader, splitSigned } from '../server/signed-cookie.ts'
import { bear, clockOf, setJar, type Live } from './live.ts'

/** The cookies that go along with a client's request. */
export function attachCookies(live: Live, client: string, context: CookieContext): Attached {
  const chosen = attach(keeperOf(live, client), live.jars[client] ?? emptyJar, context)
  setJar(live, client, chosen.jar)
  return chosen
}

/** What becomes of the cookies in an answer's head, now. */
export function keepCookies(
  live: Live,
  client: string,
  headers: readonly HeaderLine[],
  context: CookieContext,
): readonly SetVerdict[] {
  const now = clockOf(live, client)
  const kept = keep(
    keeperOf(live, client),
    live.jars[client] ?? emptyJar,
    headerValues(headers, 'set-cookie'),
    { ...context, now },
    skewOf(now, headers),
  )
  setJar(live, client, kept.jar)
  return kept.verdicts
}

/** The session ID that a `Cookie` header carries. */
export function sidCarried({ world }: Live, header: string | null): string | null {
  return sidInHeader(header, nameOf(world))
}

/** The session ID that an answer left the client with; one that is new is born. */
export function sidLeft(
  live: Live,
  before: string | null,
  verdicts: readonly SetVerdict[],
): string | null {
  const name = nameOf(live.world)
  return verdicts.reduce<string | null>((sofar, verdict) => {
    if (verdict.name !== name) return sofar
    const sid = verdict.cookie ? (splitSigned(verdict.cookie.value)?.sid ?? null) : null
    if (sid !== null) bear(live, sid)
    if (verdict.outcome === 'stored') return sid
    return verdict.outcome === 'deleted' ? null : sofar
  }, before)
}

const nameOf = ({ shop }: Live['world']) => shop.session.name ?? 'connect.sid'

function keeperOf({ world }: Live, client: string): Keeper {
  return world.clients.find(({ id }) => id === client) ?? { kind: 'curl', cookie: null }
}

/** How far a client's clock is ahead of the server's `Date`, ms; 0: the answer has none. */
function skewOf(now: number, headers: readonly HeaderLine[]): number {
  const date = Date.parse(headerValue(headers, 'date') ?? '')
  return Number.isNaN(date) ? 0 : now - date
}
