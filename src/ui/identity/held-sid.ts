import { allCookies } from '../../jar/contents.ts'
import { sidInHeader } from '../../server/signed-cookie.ts'
import type { Snapshot } from '../../world/snapshot.ts'

/** The session ID that a client's jar holds, or the header written for one without; null: none. */
export function heldSid(snapshot: Snapshot, client: string): string | null {
  const name = snapshot.world.shop.session.name ?? 'connect.sid'
  const program = snapshot.world.clients.find(({ id }) => id === client)
  if (program?.kind === 'curl') return sidInHeader(program.cookie, name)
  const jar = snapshot.jars[client]
  const cookie = jar && allCookies(jar).find((one) => one.name === name)
  return cookie ? sidInHeader(`${name}=${cookie.value}`, name) : null
}
