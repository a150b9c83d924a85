import type { TroubleMessages } from '../shape/trouble.ts'

export const trouble: TroubleMessages = {
  'refused-value': (where, what) => `${where}: needs ${what}`,
  unreadable: (where, what) =>
    `What was kept could be played only in part. ${where}: needs ${what}`,
  'instance-lost': (where, what) =>
    `${
      what === 'unanswered'
        ? `Server ${where} gave no answer for five seconds, as in an endless loop, and was ended.`
        : `Server ${where} died of an error that nothing caught.`
    } Its open requests failed, and what it held in memory is gone. Restart it to go on.`,
  'not-kept': () =>
    'This browser keeps nothing more for the page (its storage is full or denied). All goes on, but a reload will not bring back the last actions.',
  stumbled: (_, what) => `Something went wrong in the page itself: ${what}`,
}
