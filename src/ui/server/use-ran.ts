import { useMemo } from 'react'
import type { CodeLine } from '../../code/document.ts'
import { sessionChanges, type SessionChange } from '../../code/session-changes.ts'
import type { Exchange } from '../../world/exchange.ts'
import { useShown } from '../shown.ts'

export interface Ran {
  /** Whether the line belongs to what ran in the shown exchange. */
  readonly lines: (line: CodeLine) => boolean
  /** What the route changed in the session, on its first line. */
  readonly changeAt: (line: CodeLine) => readonly SessionChange[] | undefined
}

/** The route that answered the shown exchange, and whether the session's middleware ran before. */
export function useRan(): Ran {
  const { exchange } = useShown()
  return useMemo(() => ranIn(exchange), [exchange])
}

function ranIn(exchange: Exchange | null): Ran {
  const steps = exchange?.steps ?? []
  const handler = steps.find((step) => step.name === 'handler')
  const route = handler && 'text' in handler ? handler.text : undefined
  const middleware = steps.some(
    (step) => step.lane === 'instance' && step.whose === 'express-session',
  )
  const changes =
    handler && 'before' in handler ? sessionChanges(handler.before, handler.after) : []
  return {
    lines: (line) =>
      line.route === undefined ? middleware && sessionLine.test(line.id) : line.route === route,
    changeAt: (line) => (line.id === route && changes.length ? changes : undefined),
  }
}

/** `app.use(session({`: the first line of the middleware. */
const sessionLine = /^use session$/
