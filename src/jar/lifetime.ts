import { parseExpiryDate } from './expiry-date.ts'

/** [LIFE-3] No cookie lives longer (RFC 6265bis §5.5): 400 days, in ms. */
export const maxLifetime = 400 * 24 * 60 * 60 * 1000

/**
 * [LIFE-1] When the cookie goes: Max-Age before Expires (RFC 6265bis §5.7, steps 5 to 7).
 * @param skew the client's clock minus the server's (`Date` of the response), ms: Chromium reads
 *   Expires by the server's own clock.
 * @returns ms since the epoch; null: with the browser's session.
 */
export function expiryOf(
  attributes: ReadonlyMap<string, string>,
  now: number,
  skew: number,
): number | null {
  const wanted = fromMaxAge(attributes.get('max-age'), now) ?? fromExpires(attributes, skew)
  return wanted === null ? null : Math.min(wanted, now + maxLifetime)
}

/** [LIFE-2] Digits with an optional sign; anything else is as if it were not there. */
function fromMaxAge(text: string | undefined, now: number): number | null {
  if (text === undefined || !/^[-+]?\d+$/.test(text)) return null
  const seconds = Number(text)
  return seconds <= 0 ? Number.NEGATIVE_INFINITY : now + seconds * 1000
}

function fromExpires(attributes: ReadonlyMap<string, string>, skew: number): number | null {
  const date = parseExpiryDate(attributes.get('expires') ?? '')
  return date === null ? null : date + skew
}
