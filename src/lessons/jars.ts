import type { Cookie } from '../jar/cookie.ts'
import { allCookies, emptyJar } from '../jar/contents.ts'
import { splitSigned } from '../server/signed-cookie.ts'
import type { Snapshot } from '../world/snapshot.ts'

/** The cookie in a client's jar that carries this session ID; null: none does. */
export function cookieWith(moment: Snapshot, client: string, sid: string | null): Cookie | null {
  const cookies = allCookies(moment.jars[client] ?? emptyJar)
  return sid === null ? null : (cookies.find(({ value }) => sidIn(value) === sid) ?? null)
}

export const sidIn = (value: string) => splitSigned(value)?.sid ?? null

/** Session IDs in a client's jar, or in the header that a program without one sends. */
export function sidsHeld(moment: Snapshot, client: string): readonly string[] {
  const settings = moment.world.clients.find(({ id }) => id === client)
  const pairs = settings?.kind === 'curl' ? (settings.cookie ?? '').split('; ') : []
  const values = [
    ...allCookies(moment.jars[client] ?? emptyJar).map(({ value }) => value),
    ...pairs.map((pair) => pair.slice(pair.indexOf('=') + 1)),
  ]
  return values.flatMap((value) => sidIn(value) ?? [])
}
