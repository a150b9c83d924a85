import type { StoreMessages } from '../shape/store.ts'
import { plural } from './plural.ts'

export const store: StoreMessages = {
  count: (kind, count) => `${kind}, ${plural(count, 'session')}`,
  empty: 'No sessions yet. The server remembers nobody.',
  columns: { sid: 'sid', user: 'user', cart: 'cart', heldBy: 'held by', expires: 'expires' },
  nobody: 'no one',
  never: 'never by itself',
  writtenBy: (exchange) => `written by ${exchange}`,
}
