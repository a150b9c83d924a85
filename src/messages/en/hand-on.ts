import type { HandOnMessages } from '../shape/hand-on.ts'

export const handOn: HandOnMessages = {
  project: 'Export project',
  projectHint: 'A zip that runs with npm install && npm start',
  rawRequest: 'Copy request',
  rawResponse: 'Copy response',
  curl: 'Copy as curl',
  har: 'Save as HAR',
  harHint: 'An HTTP Archive: DevTools’ Network panel imports it',
  whole: 'Take everything along',
  harOfAll: 'Save the timeline as HAR',
  picture: 'Picture',
  openSummary: 'Print a summary',
  summary: 'Summary of the timeline',
  print: 'Print',
  fates: { sent: 'sent', stored: 'stored', deleted: 'removed' },
  storeAfter: 'Session store after it:',
  storeEmpty: 'no sessions',
  storeInTheEnd: 'Session store in the end',
}
