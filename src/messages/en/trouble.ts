import type { TroubleMessages } from '../shape/trouble.ts'

export const trouble: TroubleMessages = {
  'refused-value': (where, what) => `${where}: needs ${what}`,
  unreadable: (where, what) =>
    `What was kept could be played only in part. ${where}: needs ${what}`,
  'instance-lost': (where, what) =>
    `${
      what === ''
        ? `Server ${where} gave no answer for five seconds, as in an endless loop, and was ended.`
        : `Server ${where} died of an error that nothing caught (“${what}”).`
    } Its open requests failed, and what it held in memory is gone. Restart it to go on.`,
  'not-kept': () =>
    'This browser keeps nothing more for the page (its storage is full or denied). All goes on, but a reload will not bring back the last actions.',
  'link-broken': () =>
    'This link is damaged: something in it was changed on the way. Ask for it again. Your own world is as it was.',
  'link-cut-off': () =>
    'The end of this link is missing, as happens where messages cut long addresses off. Ask for it again. Your own world is as it was.',
  'link-newer': () =>
    'This link was made by a newer version of the page. Load the page again, then open the link.',
  'link-too-large': () => 'This link holds more than the page opens. Your own world is as it was.',
  'link-refused': (where, what) =>
    `This link holds a world that cannot be, so yours is as it was. ${where}: needs ${what}`,
  stumbled: (_, what) => `Something went wrong in the page itself: ${what}`,
}
