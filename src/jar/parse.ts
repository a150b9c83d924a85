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

/**
 * [PARSE-1] RFC 6265bis §5.6, as Chromium's ParsedCookie reads it. Never throws. The engine's own
 * searches find the marks: they pass over a line many times as fast as a loop here would.
 */
export function parseLine(line: string): ParsedLine {
  const attributes = noAttributes()
  const end = endOfPart(line, 0)
  let sign = line.indexOf('=')
  // [PARSE-2] Without `=` the whole pair is the value of a nameless cookie.
  const name = sign < 0 || sign > end ? '' : trimmed(line, 0, sign)
  const value = trimmed(line, sign < 0 || sign > end ? 0 : sign + 1, end)
  for (let from = end + 1; from < line.length;) {
    const last = endOfPart(line, from)
    if (sign >= 0 && sign < from) sign = line.indexOf('=', from)
    readAttribute(line, from, sign < 0 ? last : Math.min(sign, last), last, attributes)
    from = last + 1
  }
  return { name, value, attributes, refused: refusal(line, name, value) }
}

const tab = 0x09
const space = 0x20

/** Where the part that begins at a place ends: at its semicolon, or with the line. */
function endOfPart(line: string, from: number): number {
  const end = line.indexOf(';', from)
  return end < 0 ? line.length : end
}

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

/** [PARSE-5] The last of a name counts. @param sign where `=` stands, or the part's end. */
function readAttribute(
  line: string,
  from: number,
  sign: number,
  end: number,
  into: Attributes,
): void {
  const start = afterBlanks(line, from, sign)
  const name = nameAt(line, start, beforeBlanks(line, start, sign))
  if (name === null) return
  const content = sign === end ? '' : trimmed(line, sign + 1, end)
  if (fits(content, '', maxAttributeSize)) put(name, content, into)
}

/** As `into[name] = content`, three times as fast: each name is a field known beforehand. */
function put(name: keyof Attributes, content: string, into: Attributes): void {
  switch (name) {
    case 'domain':
      into.domain = content
      break
    case 'expires':
      into.expires = content
      break
    case 'httponly':
      into.httponly = content
      break
    case 'max-age':
      into['max-age'] = content
      break
    case 'partitioned':
      into.partitioned = content
      break
    case 'path':
      into.path = content
      break
    case 'priority':
      into.priority = content
      break
    case 'samesite':
      into.samesite = content
      break
    case 'secure':
      into.secure = content
      break
  }
}

/** RFC 6265bis: %x00-08 / %x0A-1F / %x7F, and the tab. */
const controls = /[^ -~\x80-\uffff]/
const controlsNoTab = /[^\t -~\x80-\uffff]/

function refusal(line: string, name: string, value: string): SetCookieBlockedReason | null {
  const control = controls.test(line)
  // [PARSE-6] A control character refuses the cookie, wherever it stands.
  if (control && controlsNoTab.test(line)) return 'DisallowedCharacter'
  // [PARSE-3] (§5.6, step 4) The pair is read before the attributes and their tabs.
  if (name === '' && value === '') return 'NoCookieContent'
  // [PARSE-6] A tab does within a name or a value, of an attribute too (Chromium differs: the
  // standard allows it).
  if (control && hasInnerTab(line)) return 'DisallowedCharacter'
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
