import type { Exchange } from '../world/exchange.ts'
import { readRecord } from './records.ts'

/** `POST /login`; the query is not looked at. */
export const askOf = ({ request }: Exchange) => `${request.method} ${new URL(request.url).pathname}`

export const asks = (exchange: Exchange, ask: string) => askOf(exchange) === ask

export const statusOf = ({ response }: Exchange) => response?.status ?? null

/** Whether the middleware said this line. */
const said = ({ trace }: Exchange, text: string) =>
  trace.some(({ line }) => line.kind === 'debug' && line.text === text)

export const foundSession = (exchange: Exchange) => said(exchange, 'session found')
export const lostSession = (exchange: Exchange) => said(exchange, 'no session found')
export const broughtNoId = (exchange: Exchange) =>
  exchange.sidBefore === null && said(exchange, 'no SID sent, generating session')
export const hadBadSignature = (exchange: Exchange) => said(exchange, 'cookie signature invalid')
export const hadNoSignature = (exchange: Exchange) => said(exchange, 'cookie unsigned')

/** Whom the shop took the client for, by the record that it found; null: for nobody. */
export function userOf({ steps }: Exchange): string | null {
  const got = steps.find(({ name }) => name === 'store.get')
  const json = got && 'after' in got ? (got.after ?? null) : null
  return json === null ? null : readRecord(json).user
}

/** A log-in that was granted, of this user or of anybody. */
export const isLogIn = (exchange: Exchange) =>
  asks(exchange, 'POST /login') && [200, 302].includes(statusOf(exchange) ?? 0)

/** A request with a session's ID, which the shop found and granted. */
export const isIn = (exchange: Exchange, ask: string) =>
  asks(exchange, ask) && statusOf(exchange) === 200 && foundSession(exchange)

/** Another site's page made the client ask. */
export const isCrossSite = ({ asked }: Exchange) => asked.stranger !== null
