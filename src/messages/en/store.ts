import type { StoreMessages } from '../shape/store.ts'
import { plural } from './plural.ts'

export const store: StoreMessages = {
  count: (kind, count) => `${kind}, ${plural(count, 'session')}`,
  empty: 'No sessions yet. The server remembers nobody; log in, and it writes a record here.',
  columns: { sid: 'sid', user: 'user', cart: 'cart', heldBy: 'held by', expires: 'expires' },
  nobody: 'no one',
  never: 'never by itself',
  writtenBy: (exchange) => `written by ${exchange}`,
  orphan: { refused: 'no one: refused', unsent: 'no one: no cookie was sent' },
  options: 'Its own cookie options:',
  plainOptions: 'Its own cookie options are the defaults.',
  drift: (client, duration, earlier) =>
    `${client}: the cookie ends ${duration} ${earlier ? 'before' : 'after'} the record.`,
  raw: 'The record as stored',
  earlier: (next, hidden) => `${next} earlier ones of ${hidden}`,
  unplugged: 'cannot be reached',
  pullPlug: 'Pull the plug',
  plugIn: 'Plug it in',
}
