import type { ServerMessages } from '../shape/server.ts'
import { plural } from './plural.ts'

export const server: ServerMessages = {
  differ: (count) => `${plural(count, 'value')} differ${count === 1 ? 's' : ''} from the defaults`,
  defaultIs: (value) => `default ${value}`,
  newSessions: 'Applies to new sessions. The one you have keeps its old cookie options.',
  renew: 'New session',
  nextRequest: 'Applies from the next request.',
  remove: 'Default',
  set: 'Set',
  front: 'The shop’s front end',
  routes: 'The shop’s routes, as they run',
}
