import { byteLength } from './cookie.ts'
import type { SetCookieBlockedReason } from './reason.ts'

/** The attributes that mean something, as written; null: not there. */
export interface Attributes {
  domain: string | null
  expires: string | null
  httponly: string | null
  'max-age': string | null
  partitioned: string | null
  path: string | null
  priority: string | null
  samesite: string | null
  secure: string | null
}

/** A Set-Cookie line taken apart. */
export interface ParsedLine {
  readonly name: string
  readonly value: string
  readonly attributes: Readonly<Attributes>
  readonly refused: SetCookieBlockedReason | null
}

/** [PARSE-4] Name and value together, in bytes (RFC 6265bis §5.6, step 5). */
export const maxPairSize = 4096
/** [PARSE-5] A longer attribute value is as if the attribute were not there (§5.6). */
const maxAttributeSize = 1024

/** What is read so far; name is null before the first part has ended. */
interface Draft {
  name: string | null
  value: string
  readonly attributes: Attributes
}

/** [PARSE-1] RFC 6265bis §5.6, as Chromium's ParsedCookie reads it, in one pass. Never throws. */
export function parseLine(line: string): ParsedLine {
  const draft: Draft = { name: null, value: '', attributes: noAttributes() }
  let from = 0
  let sign = -1
  let control = false
  let tabs = false
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    // Most characters are letters, and settled by one comparison.
    if (code > equals) {
      if (code === del) control = true
    } else if (code === semicolon) {
      readPart(line, from, sign, at, draft)
      from = at + 1
      sign = -1
    } else if (code === equals) {
      if (sign < 0) sign = at
    } else if (code < space) {
      // RFC 6265bis: %x00-08 / %x0A-1F / %x7F.
      if (code === tab) tabs = true
      else control = true
    }
  }
  readPart(line, from, sign, line.length, draft)
  const { name, value, attributes } = draft
  const refused = refusal(control, tabs ? line : null, name ?? '', value)
  return { name: name ?? '', value, attributes, refused }
}

const tab = 0x09
const space = 0x20
const semicolon = 0x3b
const equals = 0x3d
const del = 0x7f

export function noAttributes(): Attributes {
  return {
    domain: null,
    expires: null,
    httponly: null,
    'max-age': null,
    partitioned: null,
    path: null,
    priority: null,
    samesite: null,
    secure: null,
  }
}

function readPart(line: string, from: number, sign: number, end: number, into: Draft): void {
  if (into.name !== null) return readAttribute(line, from, sign, end, into.attributes)
  // [PARSE-2] Without `=` the whole pair is the value of a nameless cookie.
  into.name = sign < 0 ? '' : trimmed(line, from, sign)
  into.value = trimmed(line, sign < 0 ? from : sign + 1, end)
}

const names = Object.keys(noAttributes()) as readonly (keyof Attributes)[] // its keys are just those

/** The names by their length: one is found without cutting it out of the line first. */
const namesByLength = Array.from({ length: 12 }, (_, length) =>
  names.filter((name) => name.length === length),
)

function nameAt(line: string, from: number, end: number): keyof Attributes | null {
  const all = namesByLength[end - from]
  if (all) for (const name of all) if (spells(line, from, name)) return name
  return null
}

/** Without case. Of what is no letter here only a carriage return would pass, for the hyphen: refused. */
function spells(line: string, from: number, name: string): boolean {
  for (let at = 0; at < name.length; at++)
    if ((line.charCodeAt(from + at) | 0x20) !== name.charCodeAt(at)) return false
  return true
}

/** [PARSE-5] The last of a name counts. */
function readAttribute(
  line: string,
  from: number,
  sign: number,
  end: number,
  into: Attributes,
): void {
  const last = sign < 0 ? end : sign
  const start = afterBlanks(line, from, last)
  const name = nameAt(line, start, beforeBlanks(line, start, last))
  if (name === null) return
  const content = sign < 0 ? '' : trimmed(line, sign + 1, end)
  if (fits(content, '', maxAttributeSize)) into[name] = content
}

function refusal(
  control: boolean,
  /** The line, where it has tabs. */
  tabbed: string | null,
  name: string,
  value: string,
): SetCookieBlockedReason | null {
  // [PARSE-6] A control character refuses the cookie, wherever it stands.
  if (control) return 'DisallowedCharacter'
  // [PARSE-3] (§5.6, step 4) The pair is read before the attributes and their tabs.
  if (name === '' && value === '') return 'NoCookieContent'
  // [PARSE-6] A tab does within a name or a value, of an attribute too (Chromium differs: the
  // standard allows it).
  if (tabbed !== null && hasInnerTab(tabbed)) return 'DisallowedCharacter'
  return fits(name, value, maxPairSize) ? null : 'NameValuePairExceedsMaxSize'
}

function hasInnerTab(line: string): boolean {
  return line.split(';').some((part) => {
    const sign = part.indexOf('=')
    const name = sign < 0 ? '' : trimmed(part, 0, sign)
    return name.includes('\t') || trimmed(part, sign + 1, part.length).includes('\t')
  })
}

/** Whether two texts have so many bytes at most. No UTF-16 unit has more than three: few are counted. */
function fits(a: string, b: string, max: number): boolean {
  const length = a.length + b.length
  return length * 3 <= max || (length <= max && byteLength(a) + byteLength(b) <= max)
}

/** Without spaces and tabs at its ends: not the wider idea that `String.trim` has. */
function trimmed(line: string, from: number, end: number): string {
  const start = afterBlanks(line, from, end)
  return line.slice(start, beforeBlanks(line, start, end))
}

function afterBlanks(line: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(line, at)) at++
  return at
}

function beforeBlanks(line: string, from: number, end: number): number {
  let at = end
  while (at > from && isBlank(line, at - 1)) at--
  return at
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === space || code === tab
}
