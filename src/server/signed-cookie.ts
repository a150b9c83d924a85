/** The parts of a signed cookie's value, `s:` id `.` signature (cookie-signature 1, `sign`). */
export interface SignedValue {
  readonly sid: string
  readonly signature: string
}

/** Takes a cookie's value apart without verifying it; null: it has not the form of a signed one. */
export function splitSigned(value: string): SignedValue | null {
  const decoded = decode(value)
  const dot = decoded.lastIndexOf('.')
  if (!decoded.startsWith('s:') || dot < 3) return null
  return { sid: decoded.slice(2, dot), signature: decoded.slice(dot + 1) }
}

/** The session ID in a `Cookie` header; the first cookie of the name counts, as for express-session. */
export function sidInHeader(header: string | null, name: string): string | null {
  const pair = (header ?? '')
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith(`${name}=`))
  return pair === undefined ? null : (splitSigned(pair.slice(name.length + 1))?.sid ?? null)
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** The session ID in a `Set-Cookie` line; null: it carries none that is signed. */
export function sidOfLine(line: string): string | null {
  const value = /^[^=]*=([^;]*)/.exec(line)?.[1]
  return value === undefined ? null : (splitSigned(value)?.sid ?? null)
}
