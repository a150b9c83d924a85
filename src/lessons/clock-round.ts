import type { Exchange } from '../world/exchange.ts'
import { broughtNoId, foundSession, isLogIn, statusOf } from './facts.ts'
import { cookieWith, sidIn } from './jars.ts'
import { isLive } from './records.ts'

/** A cookie that outlives its first expiry by being read alone: both clocks are set again. */
export function clockRound(exchanges: readonly Exchange[]) {
  const rounds = exchanges.filter(isLogIn).flatMap((logIn) => {
    const { client, sidAfter: sid, headersAt } = logIn
    const cookie = logIn.set.find(
      (one) => one.outcome === 'stored' && one.cookie && sidIn(one.cookie.value) === sid,
    )?.cookie
    if (!cookie || cookie.expires === null || headersAt === null || sid === null) return []
    const ofClient = exchanges.filter((one) => one.id > logIn.id && one.client === client)
    return [{ sid, life: cookie.expires - headersAt, logIn, ofClient, from: headersAt }]
  })
  const outlived = rounds.flatMap(({ sid, life, ofClient, from, logIn }) => {
    const with_ = ofClient.filter(({ sidBefore }) => sidBefore === sid)
    const late = with_.find((y) => {
      const expires = cookieWith(y.after, y.client, sid)?.expires ?? 0
      const isLate = y.startedAt > from + life && expires > y.startedAt
      return isLate && statusOf(y) === 200 && foundSession(y)
    })
    if (!late) return []
    const road = with_.slice(0, with_.indexOf(late) + 1)
    const onlyReads = road.every(({ request }) => request.method === 'GET')
    const starts = [logIn, ...road].map(({ startedAt }) => startedAt)
    const keptUp = starts.every((start, place) => start - (starts[place - 1] ?? start) < life)
    return [{ late, onlyReads, keptUp }]
  })
  const reached = outlived.find(({ onlyReads, keptUp }) => onlyReads && keptUp)?.late ?? null
  return {
    reached,
    wrote: !reached && outlived.some(({ onlyReads }) => !onlyReads),
    cookieExpired:
      !reached &&
      rounds.some(({ sid, ofClient, from, life }) =>
        ofClient.some((y) => y.startedAt > from + life && broughtNoId(y) && isLive(y.before, sid)),
      ),
  }
}
