import { headerValues } from '../../http/headers.ts'
import type { Exchange } from '../../world/exchange.ts'

/** What stood in a message that somebody read on the way. */
export interface Overheard {
  readonly password: string | null
  /** The session whose cookie was readable. */
  readonly sid: string | null
}

export function overheardIn(
  { request, response, sidBefore, sidAfter }: Exchange,
  direction: 'request' | 'response',
): Overheard {
  if (direction === 'request') return { password: passwordIn(request.body), sid: sidBefore }
  const sets = response !== null && headerValues(response.headers, 'set-cookie').length > 0
  return { password: null, sid: sets && sidAfter !== sidBefore ? sidAfter : null }
}

/** The field `password` of a log-in, sent as JSON or by a form. */
function passwordIn(body: string): string | null {
  const text = body.startsWith('{')
    ? /"password":"([^"]*)"/.exec(body)?.[1]
    : new URLSearchParams(body).get('password')
  return text ?? null
}
