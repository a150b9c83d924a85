const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Everything that parts two tokens; the colon does not. */
const delimiters = /[\t\x20-\x2f;-@[-`{-~]+/

/** [DATE-3] Chromium's range ends lie outside what a cookie can mean: clipped, not refused. */
const earliest = -8.64e15
const latest = 8.64e15

/**
 * [DATE-1] Reads the many ways in which servers write a date (RFC 6265bis §5.1.1).
 * Chromium differs: what is not a number to its end ("24th", "12:00:00x") is passed over, a time may
 * have leading zeros, and a year up to five digits.
 * @returns ms since the epoch; null: not a date.
 */
export function parseExpiryDate(text: string): number | null {
  let day: number | null = null
  let month: number | null = null
  let year: number | null = null
  let time: readonly number[] | null = null
  for (const token of text.split(delimiters)) {
    if (token === '') continue
    if (!/^\d/.test(token)) {
      const found = months.indexOf(token.slice(0, 3).toLowerCase())
      if (month === null && found >= 0) month = found
    } else if (token.includes(':')) time ??= clockTime(token)
    else if (day === null && /^\d{1,2}$/.test(token)) day = Number(token)
    else if (year === null && /^\d{1,5}$/.test(token)) year = Number(token)
  }
  if (day === null || month === null || year === null || time === null) return null
  return toTime(fullYear(year), month, day, time)
}

function clockTime(token: string): number[] | null {
  const found = /^(\d+):(\d+):(\d+)$/.exec(token)
  return found ? found.slice(1).map(Number) : null
}

/** [DATE-2] Two digits: 70 to 99 are of the last century (§5.1.1, steps 3 and 4). */
function fullYear(year: number): number {
  if (year >= 70 && year <= 99) return year + 1900
  return year <= 69 ? year + 2000 : year
}

function toTime(year: number, month: number, day: number, time: readonly number[]): number | null {
  const [hour = 0, minute = 0, second = 0] = time
  if (day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null
  if (year < 1601) return earliest
  if (year > 30827) return latest
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  date.setUTCHours(hour, minute, second)
  // The 30th of February is no date.
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.getTime() : null
}
