import type { ViewMessages } from '../shape/view.ts'

export const view: ViewMessages = {
  openWhole: 'Open in the playground',
  unknownPart: (names, parts) =>
    `The address asks for ${names}, which is no panel: all are shown. Panels are ${parts}.`,
  embed: 'Embed in a page',
  embedPart: 'What is shown',
  embedAll: 'everything',
  embedCode: 'HTML',
  copyEmbed: 'Copy the HTML',
  embedHint:
    'Width and height may be changed: from 1240 px on, all panels stand side by side; below 720 px they take turns. What is done in the frame is not kept.',
  reveal: 'Reveal the answer',
  asks: {
    'attach-cookies': 'Will the cookie go along?',
    'store-cookies': 'Will the browser keep the cookie?',
    'set-cookie': 'Will the server send Set-Cookie?',
    'parse-cookie': 'Does the server find its cookie?',
    'verify-signature': 'Does the signature fit?',
    generate: 'Will there be a new session?',
    'store.get': 'Does the store know this ID?',
    'store.set': 'Will the session be saved?',
    'store.touch': 'Will the record’s time be set anew?',
    'store.destroy': 'Will the record be gone?',
    handler: 'What will the handler answer?',
    cors: 'May the page read the answer?',
    'skip-middleware': 'Will the session middleware run?',
    overhear: 'What can be read on the way?',
  },
  asksAny: 'What happens here, and why?',
  place: (exchange, step, steps) => `Exchange ${exchange}, step ${step} of ${steps}`,
  leave: 'Leave presenting',
  keys: 'Keys',
  keyList: [
    ['→ ↓ Space PageDown', 'reveal the answer, then the next step'],
    ['← ↑ Shift+Space PageUp', 'the step before'],
    ['R B .', 'reveal every answer in sight'],
    ['Home', 'the first step'],
    ['End', 'back to now'],
    ['Esc', 'leave'],
  ],
}
