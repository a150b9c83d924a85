/**
 * [BYTES-1] A header may hold bytes that are not UTF-8. Each such byte is kept as a lone surrogate
 * (U+DC80 to U+DCFF, as Python's "surrogateescape" does), so that no other text can mean it.
 */
const escapeBase = 0xdc00

/** Text whose characters are bytes, read as UTF-8 as far as it is. */
export function fromBytes(bytes: string): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const size = sequenceAt(bytes, at)
    if (size > 0) {
      const part = Uint8Array.from(bytes.slice(at, at + size), (char) => char.charCodeAt(0))
      text += new TextDecoder().decode(part)
    } else text += String.fromCharCode(escapeBase + bytes.charCodeAt(at))
    at += Math.max(1, size)
  }
  return text
}

/** Length of the well-formed UTF-8 sequence at a place; 0: there is none. */
function sequenceAt(bytes: string, at: number): number {
  const lead = bytes.charCodeAt(at)
  const size =
    lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (size === 0 || (lead >= 0x80 && lead < 0xc2) || at + size > bytes.length) return 0
  const part = Uint8Array.from(bytes.slice(at, at + size), (char) => char.charCodeAt(0))
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(part)
    return size
  } catch {
    return 0
  }
}

const escaped = /[\udc80-\udcff]/
// Without the `u` flag a pair's second half would match as well: none of these follows a first half.
const lone = /(?<![\ud800-\udbff])[\udc80-\udcff]/g

/** Whether a text holds bytes that are not UTF-8. */
export function hasRawBytes(text: string): boolean {
  return escaped.test(text) && text.search(lone) >= 0
}

/** A header as a server reads it: byte by byte where it is not UTF-8 as a whole. */
export function asReceived(text: string): string {
  if (!hasRawBytes(text)) return text
  return Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0
    if (code >= 0xdc80 && code <= 0xdcff) return String.fromCharCode(code - escapeBase)
    return String.fromCharCode(...new TextEncoder().encode(char))
  }).join('')
}

/**
 * As the DevTools protocol shows it: a lead byte takes as many bytes with it as it announces, and
 * what is no sequence is left out as a whole (Chromium's crdtp, cbor to JSON).
 */
export function asShown(text: string): string {
  if (!hasRawBytes(text)) return text
  const bytes = asReceived(text)
  let shown = ''
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes.charCodeAt(at)
    if (lead < 0x80) shown += bytes.charAt(at)
    const more = lead < 0xc0 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf8 ? 3 : 0
    if (more === 0 || at + more >= bytes.length) continue
    if (sequenceAt(bytes, at) === more + 1) shown += fromBytes(bytes.slice(at, at + more + 1))
    at += more
  }
  return shown
}
