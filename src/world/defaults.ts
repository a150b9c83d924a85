import type { Client } from './client-schema.ts'
import type { World } from './schema.ts'
import { usualSites } from './usual-sites.ts'

/** A browser as it comes out of the box. */
export function newBrowser(id: string): Extract<Client, { kind: 'browser' }> {
  return {
    id,
    kind: 'browser',
    thirdPartyCookies: 'allow',
    restoresSession: false,
    loadsAssets: false,
    clock: 0,
  }
}

/** The plain world of the first lesson. */
export const defaultWorld: World = {
  version: 1,
  seed: 1,
  startAt: Date.UTC(2026, 2, 2, 9),
  page: 'http://localhost:3000',
  api: null,
  network: {
    latency: 10,
    timeout: 30_000,
    proxy: null,
    balancing: 'round-robin',
    eavesdropper: false,
  },
  instances: 1,
  shop: {
    session: { secret: 'keyboard cat', resave: false, saveUninitialized: false, cookie: {} },
    store: { kind: 'memory', latency: 2 },
    login: { regenerate: true, save: 'at-end', answer: 'json' },
    logout: 'destroy-and-clear',
    order: ['static', 'cors', 'session'],
    cors: null,
  },
  front: { credentials: 'same-origin', login: 'fetch' },
  clients: [newBrowser('laptop')],
  sites: usualSites,
}
