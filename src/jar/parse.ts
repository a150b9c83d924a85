import { byteLength } from './cookie.ts'
import type { SetCookieBlockedReason } from './reason.ts'

/** A Set-Cookie line taken apart; attributes by lower-case name, the last of a name counting. */
export interface ParsedLine {
  readonly name: string
  readonly value: string
  readonly attributes: ReadonlyMap<string, string>
  readonly refused: SetCookieBlockedReason | null
}

/** [PARSE-4] Name and value together, in bytes (RFC 6265bis §5.6, step 5). */
export const maxPairSize = 4096
/** [PARSE-5] A longer attribute value is as if the attribute were not there (§5.6). */
const maxAttributeSize = 1024

/** [PARSE-1] RFC 6265bis §5.6, as Chromium's ParsedCookie reads it. Never throws. */
export function parseLine(line: string): ParsedLine {
  const [pair = '', ...rest] = line.split(';')
  const equals = pair.indexOf('=')
  // [PARSE-2] Without `=` the whole pair is the value of a nameless cookie.
  const name = equals < 0 ? '' : trim(pair.slice(0, equals))
  const value = trim(pair.slice(equals + 1))
  const attributes = new Map<string, string>()
  let tab = name.includes('\t') || value.includes('\t')
  for (const part of rest) {
    const sign = part.indexOf('=')
    const key = trim(sign < 0 ? part : part.slice(0, sign)).toLowerCase()
    const content = sign < 0 ? '' : trim(part.slice(sign + 1))
    tab ||= key.includes('\t') || content.includes('\t')
    if (byteLength(content) <= maxAttributeSize) attributes.set(key, content)
  }
  return { name, value, attributes, refused: refusal(name, value, tab || hasControl(line)) }
}

function refusal(name: string, value: string, disallowed: boolean): SetCookieBlockedReason | null {
  // [PARSE-6] A control character refuses the cookie, wherever it stands; a tab does within a name
  // or a value, of an attribute too (Chromium differs: the standard allows it).
  if (disallowed) return 'DisallowedCharacter'
  // [PARSE-3] (§5.6, step 4)
  if (name === '' && value === '') return 'NoCookieContent'
  if (byteLength(name) + byteLength(value) > maxPairSize) return 'NameValuePairExceedsMaxSize'
  return null
}

/** RFC 6265bis: %x00-08 / %x0A-1F / %x7F. */
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true
  }
  return false
}

/** Spaces and tabs only: not the wider idea that `String.trim` has. */
function trim(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isBlank(text, from)) from++
  while (to > from && isBlank(text, to - 1)) to--
  return text.slice(from, to)
}

const isBlank = (text: string, at: number) => text[at] === ' ' || text[at] === '\t'
