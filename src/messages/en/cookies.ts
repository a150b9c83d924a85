import type { CookiesMessages } from '../shape/cookies.ts'

export const cookies: CookiesMessages = {
  count: (stored, refused) => `${stored} stored${refused ? `, ${refused} refused` : ''}`,
  empty: 'No cookies yet. The server gives the first one.',
  sessionId: 'session ID',
  signature: 'signature',
  yes: 'yes',
  no: 'no',
  unset: 'not set, so Lax',
  withBrowser: 'with the browser',
  size: 'Size',
  hostOnly: 'this host only',
  refused: 'Refused',
  refusedNote: 'Refused, and kept here so that you can see why. A browser would show nothing.',
  by: (exchange) => `by ${exchange}`,
  copy: 'Copy',
}
