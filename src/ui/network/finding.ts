import type { Messages } from '../../messages/messages.ts'
import type { Exchange, Step } from '../../world/exchange.ts'
import { overheardIn } from '../explain/overheard.ts'
import { changeOf } from './session-data.ts'

/** What a step found, in a few words. */
export function findingOf(step: Step, exchange: Exchange, words: Messages): string {
  const count = (list: readonly { readonly outcome: string }[], outcome: string) =>
    list.filter((one) => one.outcome === outcome).length
  const because = step.lane === 'instance' && step.reason ? words.network.because[step.reason] : ''
  switch (step.name) {
    case 'attach-cookies': {
      const { sent } = exchange
      if (sent.length === 0 && step.outcome === 'done') return words.network.attachedByHand
      return words.network.attached(
        count(sent, 'sent'),
        count(sent, 'withheld'),
        count(sent, 'not-considered'),
      )
    }
    case 'store-cookies': {
      const { set } = exchange
      return words.network.kept(count(set, 'stored'), count(set, 'refused'), count(set, 'deleted'))
    }
    case 'drop-headers':
      return step.headers.join(', ')
    case 'request':
    case 'response':
      return ''
    case 'overhear': {
      const { password, sid } = overheardIn(exchange, step.direction)
      return words.network.overheard(password, sid !== null)
    }
    case 'cache-lookup':
      return step.keptFrom === null ? '' : `#${step.keptFrom}`
    case 'proxy-request':
      return step.url
    case 'balance':
      return words.network.instance(step.instance)
    case 'proxy-response':
      return step.rewrites.map(({ name }) => name).join(', ')
    case 'fail':
      return words.network.failures[step.failure.kind]
    case 'parse-cookie':
      return step.outcome === 'done' && step.text ? words.network.found(step.text) : because
    case 'verify-signature':
      return because || words.network.matches
    // The answer's own row says what was found.
    case 'store.get':
      return step.outcome === 'failed' ? because : ''
    case 'handler':
      return changeOf(step.before, step.after) || (step.text ?? '')
    default:
      return because || (step.text ?? '')
  }
}
