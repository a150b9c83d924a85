import { allCookies } from '../../jar/contents.ts'
import { sidInHeader } from '../../server/signed-cookie.ts'
import type { Snapshot } from '../../world/snapshot.ts'

/** The session ID that a client's jar holds; null: none. */
export function heldSid(snapshot: Snapshot, client: string): string | null {
  const name = snapshot.world.shop.session.name ?? 'connect.sid'
  const jar = snapshot.jars[client]
  const cookie = jar && allCookies(jar).find((one) => one.name === name)
  return cookie ? sidInHeader(`${name}=${cookie.value}`, name) : null
}
