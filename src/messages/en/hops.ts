import { plural } from './plural.ts'
import type { HopMessages } from '../shape/reasons.ts'

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

export const hops: HopMessages = {
  request: ({ host, cookies }) => ({
    what:
      cookies === 0
        ? `No cookie goes along: for ${host} this request comes from anybody.`
        : `The \`Cookie\` line is all that tells ${host} who asks; ${plural(cookies, 'cookie')} stood in it.`,
    cure: '',
  }),
  response: ({ status, lines }) => ({
    what:
      lines === 0
        ? `The answer is ${status} and has no \`Set-Cookie\`: the client keeps what it had.`
        : `The answer is ${status} with ${plural(lines, '`Set-Cookie` line')}; whether one is stored is for the client to decide.`,
    cure: '',
  }),
  overhear: ({ host, answer, password, number }) => ({
    what: `${answer ? 'This answer' : 'This request'} passed over plain http, so whoever listens on the way could read it${password ? ', the password too' : ''}${number ? ', the session’s number too: whoever shows that number is the user' : ''}.`,
    cure: `Serve ${host} over https, and set \`cookie.secure\` so that the cookie never goes without.`,
  }),
  cache: ({ from }) =>
    from === null
      ? {
          what: 'The proxy’s cache holds no fresh answer for this address, so the app is asked.',
          cure: '',
        }
      : {
          what: `The proxy gave the answer of ${from} once more: the app never saw this request, and what stood in that answer, a \`Set-Cookie\` too, went to somebody else.`,
          cure: 'Answer what belongs to one user with `Cache-Control: no-store` or `private`.',
        },
  proxyRequest: ({ to, endsTls, forwarded, changed }) => {
    const rest = changed.length ? `, and changes ${list(changed)}` : ''
    if (!endsTls) return { what: `The proxy passes the request on to ${to}${rest}.`, cure: '' }
    const ends = `The proxy ends https here and asks the app at ${to}${rest}. `
    return forwarded === null
      ? {
          what: `${ends}Nothing tells the app what the browser used, so to Express this is http.`,
          cure: 'Let the proxy send `X-Forwarded-Proto`, and set `trust proxy`.',
        }
      : {
          what: `${ends}\`X-Forwarded-Proto: ${forwarded}\` tells what the browser used; Express believes it only with \`trust proxy\`.`,
          cure: '',
        }
  },
  balance: ({ how, instance, ownMemory }) =>
    how === 'sticky'
      ? {
          what: `The balancer sends this client to the same instance each time: number ${instance}.`,
          cure: '',
        }
      : {
          what: `The balancer takes the instances in turn, and this request fell to number ${instance}.`,
          cure: ownMemory
            ? 'Each instance remembers only its own sessions: use a shared store, or sticky sessions.'
            : '',
        },
  proxyResponse: ({ changed, kept }) => ({
    what: `${changed.length ? `On the way back the proxy changed ${list(changed)}` : 'The proxy passed the answer on as it was'}${kept ? ', and keeps it for whoever asks the same address next' : ''}.`,
    cure: kept
      ? 'Answer what belongs to one user with `Cache-Control: no-store` or `private`.'
      : '',
  }),
}
