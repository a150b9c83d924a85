import type { FirstMinuteMessages } from '../shape/first-minute.ts'

export const firstMinute: FirstMinuteMessages = {
  moments: {
    visit: 'Nobody is remembered by looking around: no cookie, no session.',
    'visit-kept': 'One look, and the server already keeps a session for you.',
    '401':
      'The request brought no session ID, so the server could not know who this is. Log in and try again.',
    'log-in': 'The password went once. From now on only this number goes: follow its colour.',
    cart: 'Number shown, record found, no password asked.',
    '401-after-log-in': 'The log-in worked; the number did not come back. Who dropped it?',
    'log-out': 'Two places were tidied: the record on the server and the cookie in the browser.',
  },
  showDropped: 'Where it was dropped',
  cookieRow: (user) => `The number. Nothing about ${user} is in it.`,
  storeRow: 'What the server knows under that number.',
}
