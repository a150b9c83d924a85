import type { Client } from './client-schema.ts'
import type { World } from './schema.ts'

/** The world with one of its clients replaced by another of the same name. */
export function withClient(world: World, client: Client): World {
  return { ...world, clients: world.clients.map((one) => (one.id === client.id ? client : one)) }
}
