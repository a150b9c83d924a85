import type { Exchange } from '../world/exchange.ts'
import type { Decider } from './sight.ts'

/**
 * Who first stood in the session's way within one exchange, in the order in which things happen:
 * sending, CORS, the middleware, the shop, Set-Cookie, storing; null: nobody did.
 */
export function deciderOf(exchange: Exchange): Decider | null {
  const { sent, set, steps, response, failure, cors } = exchange
  if (sent.some(({ outcome }) => outcome === 'withheld')) return 'browser-sending'
  if (sent.some(({ outcome }) => outcome === 'not-considered')) return 'not-considered'
  if (cors === 'never-sent') return 'cors'
  const middleware = steps.some(
    ({ name, outcome, ...rest }) =>
      (outcome === 'refused' && (name === 'skip-middleware' || name === 'verify-signature')) ||
      (name === 'store.get' && 'reason' in rest && rest.reason === 'no session found'),
  )
  if (middleware || steps.some(isOwnError)) return 'express-session'
  if (response && response.status >= 400) return 'shop'
  if (
    steps.some(
      ({ name, outcome }) =>
        name === 'set-cookie' && (outcome === 'refused' || outcome === 'failed'),
    )
  )
    return 'express-session'
  if (set.some(({ outcome }) => outcome === 'refused')) return 'browser-storing'
  if (set.some(({ outcome }) => outcome === 'not-considered')) return 'not-considered'
  return failure?.kind === 'cors' ? 'cors' : null
}

/** `session()` itself gave up: express-session 1.19, index.js: `next(new Error('secret option required …'))`. */
const isOwnError = ({ name, ...rest }: Exchange['steps'][number]) =>
  name === 'error' && 'text' in rest && rest.text?.includes('secret option required for sessions')
