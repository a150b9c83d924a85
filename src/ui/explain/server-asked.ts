import {
  destroyConditions,
  saveConditions,
  setCookieConditions,
  touchConditions,
  type Condition,
  type Seen,
} from '../../server/conditions.ts'
import type { AskedMessages } from '../../messages/shape/asked.ts'
import type { Exchange, Step } from '../../world/exchange.ts'

type ServerStep = Extract<Step, { readonly lane: 'instance' }>

/** One of express-session's decisions: who decided, by which rule, and what was asked. */
export interface ServerAsked {
  /** Functions of express-session's index.js. */
  readonly by: readonly string[]
  readonly rule: keyof AskedMessages['rules']
  readonly conditions: readonly Condition[]
}

/** What express-session asked at a step; null: nothing, or the shop's own code decided. */
export function serverAsked(step: Step, exchange: Exchange): ServerAsked | null {
  if (step.lane !== 'instance' || step.whose !== 'express-session') return null
  const seen = seenIn(exchange)
  switch (step.name) {
    case 'set-cookie': {
      const conditions = setCookieConditions(seen)
      const issecure = holds(conditions, 'secure') === true
      return {
        by: ['shouldSetCookie', ...(issecure ? ['issecure'] : [])],
        rule: holds(conditions, 'newId') ? 'cookie-new' : 'cookie-known',
        conditions,
      }
    }
    case 'store.set': {
      const conditions = saveConditions(seen)
      // What the shop's code saved, express-session had no say in.
      if (step.outcome !== 'skipped' && holds(conditions, 'saved') === true) return null
      const fresh = holds(conditions, 'resave') === undefined
      return { by: ['shouldSave'], rule: fresh ? 'save-new' : 'save', conditions }
    }
    case 'store.touch':
      return { by: ['shouldTouch'], rule: 'touch', conditions: touchConditions(seen) }
    case 'store.destroy':
      return step.reason === 'unset'
        ? { by: ['shouldDestroy'], rule: 'destroy', conditions: destroyConditions(seen) }
        : null
    default:
      return null
  }
}

/** The exchange as the instance saw it: behind a proxy, the request that the proxy made. */
function seenIn({ before, request, upstream, steps, trace }: Exchange): Seen {
  return {
    options: before.world.shop,
    request: upstream?.request ?? request,
    steps: steps.filter((step): step is ServerStep => step.lane === 'instance'),
    trace,
  }
}

const holds = (conditions: readonly Condition[], name: Condition['asked']) =>
  conditions.find(({ asked }) => asked === name)?.value
