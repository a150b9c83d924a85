import type { Associated, BlockedLine, ProtocolCookie } from './traffic.ts'

/** With more cookies than this, a case holds names or counts only. */
export const manyCookies = 24

/** `Cookie: name|domain|path…`, as `got.sent` has it. */
function labelOf({ name, domain, path, partitionKey }: ProtocolCookie): string {
  if (partitionKey === undefined) return `${name}|${domain}|${path}`
  const ancestor = partitionKey.hasCrossSiteAncestor ? '|x' : ''
  return `${name}|${domain}|${path}|${partitionKey.topLevelSite}${ancestor}`
}

/** A request's `got`, but for `documentCookie`. */
export function sentGot(associated: readonly Associated[], header: string | null): object {
  const sent = associated.filter(({ blockedReasons }) => blockedReasons.length === 0)
  if (associated.length > manyCookies) return { sentCount: sent.length }
  const notSent = associated
    .filter(({ blockedReasons }) => blockedReasons.length > 0)
    .map(({ cookie, blockedReasons }) => [labelOf(cookie), blockedReasons] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return {
    cookie: header === null ? null : asText(header),
    sent: sent.map(({ cookie }) => labelOf(cookie)),
    ...(notSent.length > 0 ? { notSent } : {}),
  }
}

/** UTF-8 where the whole header is, else a character a byte. */
function asText(bytes: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'))
  } catch {
    return bytes
  }
}

export interface SetOutcome {
  readonly lines: readonly string[]
  readonly script: boolean
  readonly blocked: readonly BlockedLine[]
  /** The jar as `got` lists it, before and after. */
  readonly before: readonly object[]
  readonly after: readonly object[]
}

/** What came of each line. */
export function lineOutcomes({ lines, script, blocked, before, after }: SetOutcome): object[] {
  const reasons = reasonsByLine(lines, blocked)
  return lines.map((line, index) => {
    const why = reasons[index]
    if (why !== undefined) return { outcome: 'blocked', reasons: why }
    if (lines.length > 1) return { outcome: 'accepted' }
    const was = new Set(before.map((cookie) => JSON.stringify(cookie)))
    const is = after.map((cookie) => JSON.stringify(cookie))
    if (is.some((cookie) => !was.has(cookie))) return { outcome: 'stored' }
    if (is.length === was.size && is.some((cookie) => mayBe(cookie, line)))
      return { outcome: 'same' }
    return { outcome: script ? 'notStored' : 'gone' }
  })
}

/** A cookie of this name and value, as a line without quirks writes them. */
function mayBe(json: string, line: string): boolean {
  const cookie: unknown = JSON.parse(json)
  if (typeof cookie !== 'object' || cookie === null) return false
  const { name, value } = { name: '', value: '', ...cookie }
  const pair = (line.split(';')[0] ?? '').trim()
  const equals = pair.indexOf('=')
  return equals < 0
    ? name === '' && value === pair
    : name === pair.slice(0, equals).trim() && value === pair.slice(equals + 1).trim()
}

/** The protocol repeats each refused line; equal lines are told apart by their order. */
function reasonsByLine(lines: readonly string[], blocked: readonly BlockedLine[]) {
  const left = [...blocked]
  return lines.map((line) => {
    const at = left.findIndex(({ cookieLine }) => plain(cookieLine) === plain(line))
    return at < 0 ? undefined : left.splice(at, 1)[0]?.blockedReasons
  })
}

/** Spaces around, and what is not ASCII, come back from the protocol in forms of its own. */
const plain = (line: string) => line.trim().replace(/[^\x20-\x7e]/g, '')
