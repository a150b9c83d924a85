import { durationParts, type DurationUnit } from '../duration.ts'
import type { ServerMessages } from '../shape/server.ts'
import { plural } from './plural.ts'

const units: Readonly<Record<DurationUnit, (count: number) => string>> = {
  d: (count) => plural(count, 'day'),
  h: (count) => plural(count, 'hour'),
  min: (count) => plural(count, 'minute'),
  s: (count) => `${count} s`,
  ms: (count) => `${count} ms`,
}

export const server: ServerMessages = {
  differ: (count) => `${plural(count, 'value')} changed`,
  defaultIs: (value) => `default ${value}`,
  newSessions: 'Applies to new sessions. The one you have keeps its old cookie options.',
  kept: (value) => `live session: ${value}`,
  renew: 'New session',
  nextRequest: 'Applies from the next request.',
  front: 'The shop’s front end',
  tabs: 'Files and settings',
  copyCall: 'Copy session()',
  copyFile: 'Copy file',
  console: 'The server’s console',
  duration: (ms) =>
    (ms < 0 ? '−' : '') +
    durationParts(ms)
      .map(([count, unit]) => units[unit](count))
      .join(' '),
  refused: (name, needs) => `${name} needs ${needs}. Nothing has changed.`,
  needs: {
    number: 'a whole number',
    origin: 'scheme, host and port, such as http://localhost:3000, with nothing behind',
  },
  addEntry: (list) => `Add one to ${list}`,
  removeEntry: (entry) => `Remove ${entry}`,
  moveUp: (middleware) => `Move ${middleware} up`,
  moveDown: (middleware) => `Move ${middleware} down`,
  listOf: (name) => `List of ${name}`,
  settings: {
    way: 'On the way',
    proxy: 'Before the app',
    instances: 'Instances',
    kinds: {
      browser: 'A browser: a cookie jar, SameSite, CORS and a policy of its own.',
      rest: 'A program with a cookie jar, without SameSite or CORS.',
      curl: 'A program that keeps no cookies.',
    },
    hosts: 'Page and API',
    presets: {
      localhost: 'localhost',
      'localhost-two-ports': 'localhost, two ports',
      'localhost-and-loopback': 'localhost and 127.0.0.1',
      'lan-address': 'an address in the LAN',
      'plain-http': 'a name over http',
      https: 'a name over https',
      'one-site': 'two names of one site',
      'two-sites': 'two sites',
      'public-suffix': 'two names under a public suffix',
      deployed: 'free hosting and a domain of one’s own',
    },
  },
}
