import { say } from '../say.ts'
import type { ReasonMessages } from '../shape/reasons.ts'

const header = '`Access-Control-Allow-Origin`'

export const corsObstacles: ReasonMessages['cors'] = {
  'no-allow-origin': ({ origin, host }) => ({
    what: `${host} answered without ${header}, so the browser lets no page of ${origin} read the answer.`,
    cure: `Let the server name this origin: \`cors({ origin: '${origin}' })\`.`,
  }),
  'wildcard-with-credentials': ({ origin }) => ({
    what: `This fetch takes cookies along, and then ${header} may not be \`*\`: the browser does not let the page read the answer.`,
    cure: `Let the server answer with exactly \`${origin}\`, and with \`Access-Control-Allow-Credentials: true\`.`,
  }),
  'other-origin': ({ origin }) => ({
    what: `${header} names another origin than ${origin}, so the browser does not let the page read the answer.`,
    cure: `Add \`${origin}\` to the server’s list: scheme, host and port count, and no slash stands behind.`,
  }),
  'no-allow-credentials': ({ origin }) => ({
    what: `This fetch takes cookies along, and the answer lacks \`Access-Control-Allow-Credentials: true\`: the browser does not let ${origin} read it.`,
    cure: 'Set `credentials: true` in the server’s `cors({ … })`.',
  }),
  'preflight-status': ({ method }) => ({
    what: `The preflight for ${method} was not answered with a 2xx status, so the real request was never sent.`,
    cure: 'Put `cors()` before the session, the routes and whatever redirects or asks for a log-in.',
  }),
  'unreadable-list': say(
    'The answer to the preflight lists methods or headers in a form that the browser cannot read, so the real request was never sent.',
    'Write names with commas between them: `PUT, PATCH`.',
  ),
  'method-not-allowed': ({ method }) => ({
    what: `The answer to the preflight does not allow ${method}, so the real request was never sent.`,
    cure: `Add \`${method}\` to \`Access-Control-Allow-Methods\`.`,
  }),
  'header-not-allowed': () => ({
    what: 'The answer to the preflight does not allow a header that this fetch carries, so the real request was never sent.',
    cure: 'Add it to `Access-Control-Allow-Headers` (for JSON: `Content-Type`).',
  }),
}

export const failures: ReasonMessages['failures'] = {
  timeout: ({ host }) => ({
    what: `${host} did not answer in time, and the browser stopped waiting.`,
    cure: 'Look for a handler that never answers, or a store that does not.',
  }),
  'no-instance': say(
    'The server process ended while the request was open.',
    'Start it again and repeat the request; what stood in its memory is gone.',
  ),
  'mixed-content': ({ host }) => ({
    what: `An https page may not load plain http from ${host}: the request was never sent.`,
    cure: 'Serve the API over https.',
  }),
  cancelled: say(
    'The page that asked was left before the answer came, so the browser dropped the request and took no cookie from it. The server’s code ran on all the same.',
    'Wait for the answer before the page is left.',
  ),
  unreachable: ({ host }) => ({
    what: `Nobody listens at ${host}: the request found no server, so no handler ran.`,
    cure: 'Look at scheme, host and port of the address.',
  }),
  'too-many-redirects': say(
    'After twenty redirects the browser gave up.',
    'Look for two pages that send each other on.',
  ),
}

export const dropped: ReasonMessages['dropped'] = ({ headers, cookie, mode }) => ({
  what: `The script asked for ${headers.map((name) => `\`${name}\``).join(', ')}, and the browser left that out without a word: only the browser itself writes ${headers.length === 1 ? 'this header' : 'these headers'}.`,
  cure: !cookie
    ? ''
    : mode === 'include'
      ? 'Leave the header out: the browser writes `Cookie` from its own jar.'
      : "Leave the header out: the browser writes `Cookie` from its own jar, to another origin only with `credentials: 'include'`.",
})
