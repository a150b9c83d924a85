import { headerValue, headerValues } from '../../src/http/headers.ts'
import type { HeaderLine, HttpRequest, HttpResponse } from '../../src/http/message.ts'
import type { Exchange } from '../../src/world/exchange.ts'
import { alike } from './alike.ts'
import { none, type Allowance } from './drift.ts'

/** A difference between the playground and the real world. */
export interface Difference {
  readonly where: string
  readonly ours: unknown
  readonly real: unknown
}

/** What concerns the connection alone, and the clock. */
const wire = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'])

/** The `state` of a log-in by another site, drawn by lot. */
export const stateIn = /(?<=\bstate=)([\w-]+)/g

/** An answer without what a real server gives otherwise each time: IDs, dates, the wire. */
function comparable({ status, headers, body }: HttpResponse): object {
  const date = Date.parse(headerValue(headers, 'date') ?? '')
  // A file's own time, and the tag that is made from it.
  const isFile = headerValue(headers, 'last-modified') !== null
  const steady = headers
    .filter(([name]) => !wire.has(name.toLowerCase()))
    .filter(([name]) => !isFile || !/^(last-modified|etag)$/i.test(name))
    .map(([name, value]) =>
      name.toLowerCase() === 'set-cookie'
        ? ['set-cookie', steadyLine(value, date)]
        : [name.toLowerCase(), value.replace(stateIn, '…')],
    )
  return { status, headers: steady, body: body.replace(stateIn, '…') }
}

/** The line with its ID left out, and its `Expires` counted from the answer's own `Date`. */
export function steadyLine(line: string, date: number): object {
  const at = Date.parse(/; expires=([^;]*)/i.exec(line)?.[1] ?? '')
  return {
    line: line.replace(/=s%3A[^;]*/, '=s:…').replace(/(expires=)[^;]*/i, '$1…'),
    // `new Date(0)`, as clearCookie writes it, is no time that passes.
    expiresIn: Number.isNaN(at) ? null : at < 10_000 ? -Infinity : at - date,
  }
}

/** Asks a real server what the virtual browser asked, one request after another. */
export interface Revisit {
  /** null: the real server answered the same. */
  again(exchange: Exchange): Promise<Difference | null>
  /** null: the real server breaks the connection, or is not there, as the playground has it. */
  breaks(exchange: Exchange): Promise<Difference | null>
  /** The lines of the same answers, as the playground and as the real server wrote them. */
  note(ours: readonly string[], real: readonly string[]): void
}

/**
 * Each request is sent with the cookies that the virtual browser sent, and their values as the
 * real server gave them.
 * @param allowed for an `Expires` that is not counted from its answer's `Date`.
 */
export function createRevisit(
  ask: (request: HttpRequest) => Promise<HttpResponse>,
  allowed: () => Allowance = () => none,
): Revisit {
  const realValues = new Map<string, string>()
  const asReal = (request: HttpRequest): HttpRequest => {
    const headers = request.headers.map(([name, value]): HeaderLine =>
      name === 'Cookie' ? [name, withReal(value, realValues)] : [name, value],
    )
    const real = (text: string) =>
      text.replace(stateIn, (whole, state: string) => realValues.get(state) ?? whole)
    return { ...request, url: real(request.url), body: real(request.body), headers }
  }
  return {
    note: (ours, real) => noteLines(realValues, ours, real),
    async again({ request, response }) {
      if (!response) return null
      const asked = asReal(request)
      const answer = await ask(asked)
      note(realValues, response, answer)
      // The playground's front end is no file: what is in it differs.
      const script = asked.url.endsWith('/static/client.js') ? { body: '' } : {}
      const [ours, real] = [response, answer].map((one) => comparable({ ...one, ...script }))
      return alike(ours, real, allowed())
        ? null
        : { where: `${request.method} ${request.url}`, ours, real }
    },
    async breaks({ request }) {
      const answer = await ask(asReal(request)).catch(() => null)
      const where = `${request.method} ${request.url}`
      return answer && { where, ours: 'the connection breaks', real: comparable(answer) }
    },
  }
}

/** Sends the requests of all exchanges again. */
export async function revisit(
  exchanges: readonly Exchange[],
  ask: (request: HttpRequest) => Promise<HttpResponse>,
): Promise<readonly Difference[]> {
  const { again } = createRevisit(ask)
  const differences: Difference[] = []
  for (const exchange of exchanges) {
    const difference = await again(exchange)
    if (difference) differences.push(difference)
  }
  return differences
}

const stateOf = (headers: readonly HeaderLine[]) =>
  (headerValue(headers, 'location') ?? '').match(stateIn)?.[0]

const pairOf = (line: string) => (line.split(';')[0] ?? '').trim()

/** The same line of both answers carries the same session, each under an ID of its own. */
function noteLines(
  realValues: Map<string, string>,
  ours: readonly string[],
  real: readonly string[],
): void {
  for (const [place, line] of ours.entries()) {
    const other = real[place]
    if (other !== undefined) realValues.set(pairOf(line), pairOf(other))
  }
}

function note(realValues: Map<string, string>, ours: HttpResponse, real: HttpResponse): void {
  const lines = [ours, real].map(({ headers }) => headerValues(headers, 'set-cookie'))
  noteLines(realValues, lines[0] ?? [], lines[1] ?? [])
  const [state, other] = [ours, real].map(({ headers }) => stateOf(headers))
  if (state !== undefined && other !== undefined) realValues.set(state, other)
}

const withReal = (cookie: string, realValues: ReadonlyMap<string, string>) =>
  cookie
    .split('; ')
    .map((pair) => realValues.get(pair) ?? pair)
    .join('; ')
