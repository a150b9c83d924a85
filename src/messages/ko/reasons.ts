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
    'browser-sending': '브라우저(보낼 때)',
    'browser-storing': '브라우저(저장할 때)',
    browser: '브라우저',
    network: '네트워크',
    'express-session': 'express-session',
    shop: '쇼핑몰 코드',
    express: 'Express',
  },
  attribute: '속성',
  option: '옵션',
  vocabulary: {
    DevTools: '개발자 도구',
    'express-session': 'debug 줄',
    Fetch: 'Fetch',
    ours: '우리가 붙인 이름(개발자 도구는 말이 없어요)',
  },
  stored: ({ cookie, replaced }) =>
    replaced
      ? `\`${cookie}\` 쿠키를 저장하면서 이름·도메인·경로가 같은 예전 쿠키와 바꿨어요.`
      : `\`${cookie}\` 쿠키는 조건을 모두 갖춰서 쿠키 저장소에 들어갔어요.`,
  deleted: ({ cookie, was }) =>
    was
      ? `날짜가 지난 줄을 보내는 것이 서버가 쿠키를 지우는 방법이에요. \`${cookie}\` 쿠키를 지웠어요.`
      : `날짜가 지난 줄을 보내는 것이 서버가 쿠키를 지우는 방법인데, 이 도메인과 경로에는 \`${cookie}\` 쿠키가 없었어요.`,
  sent: ({ cookie, host }) =>
    `\`${cookie}\` 쿠키는 ${host}의 주소와 경로, 사이트 조건에 모두 맞아서 함께 보내요.`,
}
