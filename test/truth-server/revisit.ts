import { headerValue, headerValues } from '../../src/http/headers.ts'
import type { HeaderLine, HttpRequest, HttpResponse } from '../../src/http/message.ts'
import type { Exchange } from '../../src/world/exchange.ts'

/** A difference between the playground's answer and the real server's. */
export interface Difference {
  readonly exchange: string
  readonly ours: object
  readonly real: object
}

/** What concerns the connection alone, and the clock. */
const wire = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'])

/** An answer without what a real server gives otherwise each time: IDs, dates, the wire. */
function comparable({ status, headers, body }: HttpResponse): object {
  const date = Date.parse(headerValue(headers, 'date') ?? '')
  const steady = headers
    .filter(([name]) => !wire.has(name.toLowerCase()))
    .map(([name, value]) =>
      name.toLowerCase() === 'set-cookie'
        ? ['set-cookie', steadyCookie(value, date)]
        : [name.toLowerCase(), value.replace(/state=[\w-]+/, 'state=…')],
    )
  return { status, headers: steady, body }
}

/** The line with its ID left out, and its `Expires` counted from the answer's own `Date`, in 10 s. */
function steadyCookie(line: string, date: number): string {
  return line.replace(/=s%3A[^;]*/, '=s:…').replace(/expires=([^;]*)/i, (_, text: string) => {
    const at = Date.parse(text)
    return at < 10_000 ? 'expires=long ago' : `expires=in ${Math.round((at - date) / 10_000)}`
  })
}

/**
 * Sends the requests of the playground's exchanges again, each with the cookies that the virtual
 * browser sent, and their values as the real server gave them.
 */
export async function revisit(
  exchanges: readonly Exchange[],
  ask: (request: HttpRequest) => Promise<HttpResponse>,
): Promise<readonly Difference[]> {
  const realValues = new Map<string, string>()
  const differences: Difference[] = []
  for (const { request, response } of exchanges) {
    if (!response) continue
    const headers = request.headers.map(([name, value]): HeaderLine =>
      name === 'Cookie' ? [name, withReal(value, realValues)] : [name, value],
    )
    const answer = await ask({ ...request, headers })
    note(realValues, response, answer)
    const [ours, real] = [comparable(response), comparable(answer)]
    if (JSON.stringify(ours) !== JSON.stringify(real))
      differences.push({ exchange: `${request.method} ${request.url}`, ours, real })
  }
  return differences
}

const pairOf = (line: string) => (line.split(';')[0] ?? '').trim()

/** The same line of both answers carries the same session, each under an ID of its own. */
function note(realValues: Map<string, string>, ours: HttpResponse, real: HttpResponse): void {
  const lines = headerValues(real.headers, 'set-cookie')
  for (const [place, line] of headerValues(ours.headers, 'set-cookie').entries()) {
    const other = lines[place]
    if (other !== undefined) realValues.set(pairOf(line), pairOf(other))
  }
}

const withReal = (cookie: string, realValues: ReadonlyMap<string, string>) =>
  cookie
    .split('; ')
    .map((pair) => realValues.get(pair) ?? pair)
    .join('; ')
