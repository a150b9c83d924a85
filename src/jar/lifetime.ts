import { parseExpiryDate } from './expiry-date.ts'
import type { Attributes } from './parse.ts'

/** [LIFE-3] No cookie lives longer (RFC 6265bis §5.5): 400 days, in ms. */
export const maxLifetime = 400 * 24 * 60 * 60 * 1000

/**
 * [LIFE-1] When the cookie goes: Max-Age before Expires (RFC 6265bis §5.7, steps 5 to 7).
 * @param skew the client's clock minus the server's (`Date` of the response), ms: Chromium reads
 *   Expires by the server's own clock.
 * @returns ms since the epoch; null: with the browser's session.
 */
export function expiryOf(
  attributes: Pick<Attributes, 'expires' | 'max-age'>,
  now: number,
  skew: number,
): number | null {
  const wanted = fromMaxAge(attributes['max-age'], now) ?? fromExpires(attributes.expires, skew)
  return wanted === null ? null : Math.min(wanted, now + maxLifetime)
}

/** [LIFE-2] Digits with an optional sign; anything else is as if it were not there. */
function fromMaxAge(text: string | null, now: number): number | null {
  const seconds = text === null ? null : integer(text)
  if (seconds === null) return null
  return seconds <= 0 ? Number.NEGATIVE_INFINITY : now + seconds * 1000
}

/** Read in the pass that checks it, as far as the sum is exact. null: no integer. */
function integer(text: string): number | null {
  const sign = text.charCodeAt(0)
  const from = sign === plus || sign === minus ? 1 : 0
  if (text.length === from) return null
  let sum = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < zero || code > nine) return null
    sum = sum * 10 + code - zero
  }
  if (text.length > exactDigits) return Number(text)
  return sign === minus ? -sum : sum
}

/** So many digits lie below 2^53. */
const exactDigits = 15

const [plus, minus, zero, nine] = [0x2b, 0x2d, 0x30, 0x39]

function fromExpires(text: string | null, skew: number): number | null {
  const date = text === null ? null : parseExpiryDate(text)
  return date === null ? null : date + skew
}
