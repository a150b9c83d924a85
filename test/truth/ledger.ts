import type { ProtocolCookie } from './traffic.ts'

/**
 * How long the cookies of a case live, in the case's own time. A step of a case takes no time, a
 * real one does: what counts for an expiry is the moment at which it was first seen to be there.
 */
export interface Ledger {
  /**
   * @param at the real time of the step that may have set them, ms since the epoch.
   * @param second to which a script's dates were moved, s since the epoch.
   */
  list(cookies: readonly ProtocolCookie[], at: number, second?: number): object[]
  wait(seconds: number): void
}

export function createLedger(): Ledger {
  /** Seconds from the start of the case to the expiry. */
  const expiries = new Map<string, number>()
  let waited = 0
  return {
    wait(seconds) {
      waited += seconds
    },
    list(cookies, at, second) {
      return cookies.map((cookie) => {
        const { name, domain, path, partitionKey, expires } = cookie
        const key = JSON.stringify([name, domain, path, partitionKey, expires])
        const known = expiries.get(key) ?? waited + lifetime(expires, at, second)
        expiries.set(key, known)
        return listed(cookie, known - waited)
      })
    },
  }
}

/** Two clocks of one machine, read to a millisecond and to a microsecond; s. */
const clockError = 0.002

/**
 * Lives last whole seconds from the moment at which the browser reads them, and that is later than
 * `at`: on a machine that does much else by most of a second.
 *
 * A script's `Expires` is a whole second of the real clock, reckoned from the second to which it was
 * moved (`scripted-dates.ts`); every other expiry is reckoned from the very moment.
 */
function lifetime(expires: number, at: number, second = Math.floor(at / 1000)): number {
  return Number.isInteger(expires) ? expires - second : Math.floor(expires - at / 1000 + clockError)
}

function listed(cookie: ProtocolCookie, expiresIn: number): object {
  const { name, value, domain, path, size, sourceScheme, sourcePort } = cookie
  return {
    name,
    value,
    domain,
    path,
    size,
    ...(cookie.expires === -1 ? {} : { expiresIn }),
    ...(cookie.httpOnly ? { httpOnly: true } : {}),
    ...(cookie.secure ? { secure: true } : {}),
    ...(cookie.sameSite === undefined ? {} : { sameSite: cookie.sameSite }),
    ...(cookie.priority === 'Medium' ? {} : { priority: cookie.priority }),
    sourceScheme,
    sourcePort,
    ...(cookie.partitionKey === undefined ? {} : { partitionKey: cookie.partitionKey }),
  }
}
