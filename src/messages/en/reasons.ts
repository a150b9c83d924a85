import type { ReasonMessages } from '../shape/reasons.ts'
import { corsObstacles, dropped, failures } from './answers.ts'
import { asked } from './asked.ts'
import { firstMinute } from './first-minute.ts'
import { hops } from './hops.ts'
import { sendReasons } from './send-reasons.ts'
import { serverReasons } from './server-reasons.ts'
import { setReasons } from './set-reasons.ts'

export const reasons: ReasonMessages = {
  firstMinute,
  set: setReasons,
  send: sendReasons,
  server: serverReasons,
  cors: corsObstacles,
  hops,
  asked,
  failures,
  dropped,
  decidedBy: {
    'browser-sending': 'the browser, at sending',
    'browser-storing': 'the browser, at storing',
    browser: 'the browser',
    network: 'the network',
    'express-session': 'express-session',
    shop: 'the shop’s code',
    express: 'Express',
  },
  attribute: 'attribute',
  option: 'option',
  vocabulary: {
    DevTools: 'DevTools',
    'express-session': 'debug line',
    Fetch: 'Fetch',
    ours: 'our word: DevTools says nothing',
  },
  stored: ({ cookie, replaced }) =>
    replaced
      ? `\`${cookie}\` took the place of the cookie that stood under the same name, domain and path.`
      : `\`${cookie}\` met every condition and is in the jar.`,
  deleted: ({ cookie, was }) =>
    was
      ? `The line’s date is past, which is how a server removes a cookie: \`${cookie}\` left the jar.`
      : `The line’s date is past, which is how a server removes a cookie; there was no \`${cookie}\` under this domain and path to remove.`,
  sent: ({ cookie, host }) => `\`${cookie}\` fits ${host}, its path and its site: it goes along.`,
}
