import { overheardIn } from '../explain/overheard.ts'
import type { Exchange, Step } from '../../world/exchange.ts'

/** Header lines that tell of sessions; the whole message stands under "As sent". */
const telling = /^(host|origin|referer|cookie|set-cookie|content-type|location|x-forwarded-.*)$/i

/** The very lines that a step rests on: of the wire, or of the middleware's trace. */
export function evidenceOf(step: Step, exchange: Exchange): readonly string[] {
  const { request, response, upstream } = exchange
  const told = (headers: typeof request.headers) =>
    headers.filter(([name]) => telling.test(name)).map(([name, value]) => `${name}: ${value}`)
  switch (step.name) {
    case 'request':
      return [`${request.method} ${request.url}`, ...told(request.headers)]
    case 'proxy-request':
      return [
        `${request.method} ${step.url}`,
        ...step.rewrites.map(
          ({ name, before, after }) => `${name}: ${before ?? '–'} → ${after ?? '–'}`,
        ),
      ]
    case 'response':
      return response ? [String(response.status), ...told(response.headers)] : []
    case 'proxy-response': {
      const answer = upstream?.response ?? response
      return answer ? [String(answer.status), ...told(answer.headers)] : []
    }
    case 'overhear': {
      const message = step.direction === 'request' ? request : response
      const { password } = overheardIn(exchange, step.direction)
      return message ? [...told(message.headers), ...(password === null ? [] : [message.body])] : []
    }
    default:
      return step.lane === 'instance' ? step.evidence : []
  }
}
