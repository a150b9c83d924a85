import type { FirstMinuteMessages } from '../shape/first-minute.ts'

export const firstMinute: FirstMinuteMessages = {
  moments: {
    visit:
      'Nobody is remembered by looking around: no cookie, no session. Log in, and see what changes.',
    'visit-kept': 'One look, and the server already keeps a session for you.',
    '401':
      'The request brought no session ID, so the server could not know who this is. Log in and try again.',
    'log-in': 'The password went once. From now on only this number goes: follow its colour.',
    cart: 'Number shown, record found, no password asked.',
    '401-after-log-in': 'The log-in worked; the number did not come back. Who dropped it?',
    'log-out': 'Two places were tidied: the record on the server and the cookie in the browser.',
    'log-out-record':
      'The cookie is gone; the record is not. Whoever has copied the number is still logged in.',
    'log-out-cookie':
      'The record is gone, and with it every copy of the number: this is what ends a session. The cookie stays, and is sent for nothing.',
  },
  showDropped: 'Where it was dropped',
  logOutWays: {
    title: 'What if only one were tidied?',
    both: 'Both',
    cookie: 'Only the cookie',
    record: 'Only the record',
  },
  cookieRow: (user) => `The number. Nothing about ${user} is in it.`,
  storeRow: 'What the server knows under that number.',
}
