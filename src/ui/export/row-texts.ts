import { headerValue, headerValues } from '../../http/headers.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Exchange } from '../../world/exchange.ts'
import { findingOf } from '../network/finding.ts'
import type { Row } from '../network/rows.ts'
import { heldIn } from '../network/session-data.ts'
import { namedSid } from '../network/named-sid.ts'
import type { Ink, Run } from './drawing.ts'
import { glyphOf, inkOf } from './drawn-marks.ts'

/** What a row says, line by line: on its line, and below the arrow. */
export interface RowTexts {
  readonly above: readonly Run[]
  readonly below: readonly (readonly Run[])[]
}

const sans = (text: string, ink: Ink, bold = false): Run => ({
  text,
  ink,
  family: 'sans',
  size: bold ? 13 : 12,
  bold,
})
const mono = (text: string, ink: Ink = 'ink', bold = false): Run => ({
  text,
  ink,
  family: 'mono',
  size: 12,
  bold,
})

/** The texts of a row, as row-labels.tsx and cookie-lines.tsx have them. */
export function rowTexts(row: Row, exchange: Exchange, words: Messages): RowTexts {
  const { step } = row
  const token = (sid: string | null | undefined) => tokenRuns(sid ?? null, exchange)
  const finding = findingOf(step, exchange, words)
  if (row.kind === 'answer') {
    if (step.lane !== 'instance' || !step.answer) return { above: [], below: [] }
    const held = step.name === 'store.get' ? heldIn(step.after) : ''
    const said = held || (step.answer.text ?? '')
    return {
      above: [sans(`${words.network.answers[step.answer.kind]} `, 'ink2'), mono(said, 'ink2')],
      below: [],
    }
  }
  const name = words.network.steps[step.name]
  if (row.kind === 'step')
    return {
      above: [
        sans(`${name}  `, step.outcome === 'skipped' ? 'ink2' : 'ink', step.outcome !== 'skipped'),
        ...token(namedSid(step, exchange)),
        sans(finding, 'ink2'),
      ],
      below: [],
    }
  const { request, response, upstream } = exchange
  switch (step.name) {
    case 'request':
      return {
        above: [mono(`${request.method} ${new URL(request.url).pathname}`, 'ink', true)],
        below: [cookieRuns(row.sid, exchange, words)],
      }
    case 'response':
      return {
        above: [mono(String(response?.status ?? ''), 'ink', true)],
        below: setCookieRuns(row.sid, exchange),
      }
    case 'proxy-request':
    case 'proxy-response': {
      const status = String((upstream?.response ?? response)?.status ?? '')
      return {
        above: [mono(step.name === 'proxy-request' ? step.url : status, 'ink', true)],
        below: step.rewrites
          .slice(0, 3)
          .map(({ name: header, after }) => [
            after === null ? { ...mono(header), struck: true } : mono(short(`${header}: ${after}`)),
          ]),
      }
    }
    default:
      return {
        above: [mono(`${name} `, 'ink', true), ...token(row.sid), sans(finding, 'ink2')],
        below: [],
      }
  }
}

/** Shape and first six characters of a session ID. */
function tokenRuns(sid: string | null, { after }: Exchange): Run[] {
  if (sid === null) return []
  const born = after.identities.indexOf(sid)
  return [mono(`${glyphOf(born)} ${sid.slice(0, 6)} `, inkOf(born), true)]
}

function cookieRuns(sid: string | null, exchange: Exchange, words: Messages): Run[] {
  const header = headerValue(exchange.request.headers, 'cookie')
  if (header === null) return [sans(words.timeline.marks.none, 'ink3')]
  const session = exchange.before.world.shop.session.name ?? 'connect.sid'
  const names = header.split(';').map((pair) => pair.trim().split('=')[0] ?? '')
  return [
    mono('Cookie: '),
    ...names.flatMap((name, place) => [
      mono(`${place > 0 ? '; ' : ''}${name}`),
      ...(name === session && sid !== null ? [mono('='), ...tokenRuns(sid, exchange)] : []),
    ]),
  ]
}

function setCookieRuns(sid: string | null, exchange: Exchange): Run[][] {
  const lines = headerValues(exchange.response?.headers ?? [], 'set-cookie')
  return lines.slice(0, 3).map((line) => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const carries = sid !== null && pair.includes(`=s%3A${sid}.`)
    return [
      mono('Set-Cookie: '),
      ...(carries ? tokenRuns(sid, exchange) : [mono(short(pair))]),
      mono(attributes.map((attribute) => `; ${attribute.split('=')[0]}`).join('')),
    ]
  })
}

/** By its name alone where a line would be too long. */
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
