import { setTimeout as pause } from 'node:timers/promises'
import { headerValues } from '../../src/http/headers.ts'
import { alike } from './alike.ts'
import { countsFromBoot, createDrift, none } from './drift.ts'
import { createNames } from './names.ts'
import { createRevisit, type Difference } from './revisit.ts'
import { ourRecords, realRecords } from './same-stores.ts'
import type { Shop } from './shop.ts'
import type { Script } from '../../src/world/script.ts'
import type { Doing } from './timeline-of.ts'

/** What was held against each other. */
export interface Compared {
  readonly answers: number
  readonly setCookies: number
  readonly records: number
  /** Exchanges that no server of the shop answered. */
  readonly elsewhere: number
  /** Exchanges to which no answer came. */
  readonly unanswered: number
  readonly differences: readonly Difference[]
}

/** What stands in the consoles of the playground's programs, at any time. */
const printed = (doings: readonly Doing[]): readonly string[] =>
  doings.flatMap(({ after }) => after.console.map(({ text }) => text))

/** Sends the virtual browser's requests to the real shop, and looks into its stores after each deed. */
export async function askAgain(
  script: Script,
  doings: readonly Doing[],
  shop: Shop,
): Promise<Compared> {
  const fromBoot = countsFromBoot(script, doings)
  const began = doings[0]?.entry.at ?? 0
  const drift = createDrift(fromBoot ? { real: shop.startedAt, virtual: began } : undefined)
  /** The virtual time of the moment that is asked about. */
  let at = began
  const { again, breaks } = createRevisit(shop.ask, () => (fromBoot ? drift.since(at) : none))
  const names = { ours: createNames(), real: createNames() }
  const differences: Difference[] = []
  const counts = { answers: 0, setCookies: 0, records: 0, elsewhere: 0, unanswered: 0 }
  for (const { entry, exchanges, after } of doings) {
    const { deed } = entry.action
    drift.note((at = entry.at))
    if (deed.kind === 'set') await shop.change(entry.after.world)
    if (deed.kind === 'restart') await shop.restart(deed.instance)
    if (deed.kind === 'wait') await pause(deed.ms)
    for (const exchange of exchanges) {
      const { answerer, failure, response } = exchange
      drift.note((at = exchange.startedAt))
      if (failure?.kind === 'no-instance') {
        counts.unanswered++
        const difference = await breaks(exchange)
        if (difference) differences.push(difference)
        continue
      }
      if (answerer === 'site' || response === null) {
        counts.elsewhere++
        continue
      }
      counts.answers++
      counts.setCookies += headerValues(response.headers, 'set-cookie').length
      const difference = await again(exchange)
      if (difference) differences.push(difference)
    }
    const ours = ourRecords(after, names.ours)
    const real = realRecords(await shop.stores(), Date.now(), names.real)
    counts.records += Object.keys(ours).length
    if (!alike(ours, real, drift.since(after.at)))
      differences.push({ where: `stores after ${deed.kind}`, ours, real })
  }
  const [ours, real] = [printed(doings), shop.lastWords()]
  if (!real.every((word) => ours.includes(word)))
    differences.push({ where: 'what the programs died of', ours, real })
  return { ...counts, differences }
}
