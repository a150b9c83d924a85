const nearDate = /\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT/g
const near = 3 * 365 * 86_400_000

/**
 * A script's dates are read by the real clock, while a case has a clock of its own (an HTTP
 * response brings it along as its `Date`): dates near it are moved to the real one.
 * @param clock the case's time, ms since the epoch. @param second the real one, s since the epoch.
 */
export function toRealClock(line: string, clock: number, second: number): string {
  const shift = second * 1000 - clock
  return line.replace(nearDate, (date) => {
    const time = Date.parse(date)
    const real = !Number.isNaN(time) && new Date(time).toUTCString() === date
    return real && Math.abs(time - clock) < near ? new Date(time + shift).toUTCString() : date
  })
}
