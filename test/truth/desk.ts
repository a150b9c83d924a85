import { page } from './page.ts'
import type { Answer, Received } from './servers.ts'
import { markOf } from './traffic.ts'

interface Served extends Received {
  /** ms since the epoch, by the real clock. */
  readonly at: number
}

/** What the servers say to which request. A request is known by the mark in its address. */
export interface Desk {
  /** A mark of its own for a request, and what the servers will answer to it. */
  mark(answer: Partial<Answer>): string
  /** The request of a mark as it came last; undefined: it did not. */
  received(mark: string): Served | undefined
  answer(request: Received): Answer
}

export function createDesk(): Desk {
  const answers = new Map<string, Partial<Answer>>()
  const requests = new Map<string, Served>()
  let last = 0
  return {
    mark(answer) {
      const mark = String(++last)
      answers.set(mark, answer)
      return mark
    },
    received: (mark) => requests.get(mark),
    answer(request) {
      const mark = markOf(request.url.href) ?? ''
      requests.set(mark, { ...request, at: Date.now() })
      const { status = 200, headers = [], body = page } = answers.get(mark) ?? {}
      return { status, body, headers: [...always(request), ...headers] }
    },
  }
}

/** Every origin may read everything, and nothing is kept. */
function always({ headers }: Received): Answer['headers'] {
  const origin = headers.find(([name]) => name === 'origin')?.[1]
  return [
    ['Cache-Control', 'no-store'],
    ['Content-Type', 'text/html; charset=utf-8'],
    ...(origin === undefined
      ? []
      : ([
          ['Access-Control-Allow-Origin', origin],
          ['Access-Control-Allow-Credentials', 'true'],
        ] as const)),
  ]
}
