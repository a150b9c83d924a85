import { setTimeout as pause } from 'node:timers/promises'
import { headerValues } from '../../src/http/headers.ts'
import { allCookies, emptyJar } from '../../src/jar/contents.ts'
import type { Exchange } from '../../src/world/exchange.ts'
import type { Script } from '../../src/world/script.ts'
import { act } from './act.ts'
import { alike } from './alike.ts'
import type { Compared } from './ask-again.ts'
import type { Browsers } from './browsers.ts'
import { countsFromBoot, createDrift, none } from './drift.ts'
import { editCookies } from './edit-cookies.ts'
import { createNames } from './names.ts'
import { createRevisit, type Difference } from './revisit.ts'
import { ourCookies, realCookies } from './same-cookies.ts'
import { ourRecords, realRecords } from './same-stores.ts'
import { ourTraffic, realTraffic } from './same-traffic.ts'
import { settled } from './settled.ts'
import type { Shop } from './shop.ts'
import type { Doing } from './timeline-of.ts'

export interface Visited extends Compared {
  readonly cookies: number
}

/** Does the deeds in real windows, and holds what they ask, keep and store against the timeline. */
export async function visit(
  script: Script,
  doings: readonly Doing[],
  shop: Shop,
  browsers: Browsers,
): Promise<Visited> {
  const names = { ours: createNames(), real: createNames() }
  const differences: Difference[] = []
  const counts = { answers: 0, setCookies: 0, records: 0, cookies: 0, elsewhere: 0, unanswered: 0 }
  const began = doings[0]?.entry.at ?? 0
  const fromBoot = countsFromBoot(script, doings)
  const drift = createDrift(fromBoot ? { real: shop.startedAt, virtual: began } : undefined)
  /** The virtual time of the moment that is looked at. */
  let at = began
  /** For an `Expires`, held against its own answer's `Date`. */
  const ofLines = () => (fromBoot ? drift.since(at) : none)
  const revisit = createRevisit(shop.ask, ofLines)
  const tell = (where: string, ours: object, real: object, allowed = drift.since(at)) => {
    if (!alike(ours, real, allowed)) differences.push({ where, ours, real })
  }

  const perform = async (doing: Doing) => {
    const { deed } = doing.entry.action
    const { world } = doing.entry.after
    drift.note((at = doing.entry.at))
    if (deed.kind === 'set') {
      if (deed.path.startsWith('shop.')) await shop.change(world)
      browsers.change(world)
    }
    if (deed.kind === 'restart') await shop.restart(deed.instance)
    if (deed.kind === 'wait') await pause(deed.ms)
    if (!('client' in deed)) return
    const window = await browsers.of(deed.client)
    if (!window) {
      for (const exchange of doing.exchanges) {
        counts.answers++
        const difference = exchange.answerer === 'site' ? null : await revisit.again(exchange)
        if (difference) differences.push(difference)
      }
      return
    }
    const front = doings.some(({ entry }) => {
      const { deed: other } = entry.action
      return other.kind === 'set' && /^(front|api|page)\b/.test(other.path)
    })
    if (!(await editCookies(deed, window))) await act(doing, window, world.page, !front)
    if (deed.kind !== 'read-cookie') return
    const { result } = doing.entry
    const read = result?.kind === 'read-cookie' ? result.text : null
    tell('document.cookie', { read }, { read: await window.run('document.cookie') })
  }

  const compare = async ({ entry, after }: Doing, exchanges: readonly Exchange[]) => {
    at = after.at
    const where = `${entry.index}. ${entry.action.deed.kind}`
    for (const { id } of after.world.clients) {
      const window = await browsers.of(id)
      if (!window) continue
      const own = exchanges.filter(({ client }) => client === id)
      const answered = own.filter(({ response }) => response !== null)
      counts.unanswered += own.length - answered.length
      counts.answers += answered.length
      const took = await settled(window, answered.length)
      const seen = window.log.take()
      const [ours, real] = [ourTraffic(own, names.ours), realTraffic(seen, names.real)]
      const failed = window.log.failures().join(', ')
      tell(
        `${where}: exchanges of ${id} (${took} ms; failed: ${failed || 'none'})`,
        ours,
        real,
        ofLines(),
      )
      for (const { request, response } of answered) {
        const lines = headerValues(response?.headers ?? [], 'set-cookie')
        counts.setCookies += lines.length
        const same = seen.find(
          ({ method, url }) => method === request.method && url === request.url,
        )
        revisit.note(lines, same?.setCookies ?? [])
      }
      const jar = allCookies(after.jars[id] ?? emptyJar)
      counts.cookies += jar.length
      tell(
        `${where}: cookies of ${id}`,
        ourCookies(jar, after.at, names.ours),
        realCookies(await window.cookies(), Date.now(), names.real),
      )
    }
    const ours = ourRecords(after, names.ours)
    counts.records += Object.keys(ours).length
    tell(`${where}: stores`, ours, realRecords(await shop.stores(), Date.now(), names.real))
  }

  let group: Exchange[] = []
  for (const [place, doing] of doings.entries()) {
    await perform(doing)
    group.push(...doing.exchanges)
    const next = doings[place + 1]
    if (next && doing.overlaps) {
      await pause(next.entry.at - doing.entry.at)
      continue
    }
    await compare(doing, group)
    group = []
  }
  return { ...counts, differences }
}
