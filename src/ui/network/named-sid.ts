import type { Exchange, Step } from '../../world/exchange.ts'
import { overheardIn } from '../explain/overheard.ts'

/** The session that a step names: what is sent, or what somebody on the way read. */
export function namedSid(step: Step, exchange: Exchange): string | null {
  if (step.name === 'overhear') return overheardIn(exchange, step.direction).sid
  return (step.name === 'set-cookie' && step.sid) || null
}
