import type { RegistrableDomain } from '../../../src/http/site.ts'
import { startChromium } from '../chromium.ts'
import { createLanes } from '../lanes.ts'
import { startServers } from '../servers.ts'
import type { Came, CorsCase } from './cors-case.ts'
import { ourCors } from './our-cors.ts'
import { corsServers, realCors } from './real-cors.ts'
import { smallerCors } from './shrink-cors.ts'

interface CorsDisagreement {
  readonly drawn: string
  readonly smallest: CorsCase
  readonly real: Came
  readonly ours: Came
}

export interface CorsOutcome {
  readonly browser: string
  /** How often each thing came of a case: `preflight alone`, `not readable`, … */
  readonly counts: ReadonlyMap<string, number>
  readonly disagreements: readonly CorsDisagreement[]
  /** Played a second time, the real browser agreed. */
  readonly unsteady: readonly string[]
  /** Played twice without an end. */
  readonly broken: readonly string[]
}

/** Of so many disagreements the smallest form is looked for. */
const shrunk = 5

/** Told while a run goes on. */
interface Watcher {
  found(disagreement: CorsDisagreement): void
  /** So many cases have been played. */
  played(count: number): void
}

/** Plays every case in the real and in the virtual browser, and those that differ once more. */
export async function runCors(
  cases: readonly CorsCase[],
  registrable: RegistrableDomain,
  lanes: number,
  watcher: Watcher,
): Promise<CorsOutcome> {
  const desk = corsServers()
  const servers = await startServers(desk.answer)
  const chromium = await startChromium(servers.ports, 'allow')
  const { enter, leave } = createLanes(lanes)
  const play = realCors(chromium, desk)
  const counts = new Map<string, number>()
  const disagreements: CorsDisagreement[] = []
  const unsteady: string[] = []
  const broken: string[] = []

  let plays = 0
  /** At addresses of its own: the browser remembers for a while what a preflight allowed. */
  const attempt = async (one: CorsCase) => {
    const played = { ...one, id: `${one.id}-${++plays}` }
    return { played, real: await play(played) }
  }
  const compare = async (one: CorsCase) => {
    // A tab that crashed or hung is given up; the case gets another.
    const { played, real } = await attempt(one).catch(() => attempt(one))
    const ours = await ourCors(played, registrable)
    const found = { drawn: one.id, smallest: one, real, ours }
    return { real, found: JSON.stringify(real) === JSON.stringify(ours) ? null : found }
  }
  const smallest = async (found: CorsDisagreement): Promise<CorsDisagreement> => {
    for (const smaller of smallerCors(found.smallest)) {
      const next = (await compare(smaller)).found
      if (next) return smallest(next)
    }
    return found
  }
  const judge = async (one: CorsCase) => {
    const { real, found } = await compare(one)
    for (const what of kindsOf(real)) counts.set(what, (counts.get(what) ?? 0) + 1)
    if (found === null) return
    const again = (await compare(one)).found
    if (again === null) unsteady.push(one.id)
    else {
      disagreements.push(again)
      watcher.found(disagreements.length > shrunk ? again : await smallest(again))
    }
  }

  let played = 0
  const inLane = async (one: CorsCase) => {
    await enter()
    try {
      await judge(one)
    } catch (error) {
      broken.push(`${one.id}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      leave()
      watcher.played(++played)
    }
  }

  try {
    await Promise.all(cases.map(inLane))
    return { browser: chromium.version, counts, disagreements, unsteady, broken }
  } finally {
    await chromium.close()
    servers.close()
  }
}

function kindsOf({ fetches, jar }: Came): string[] {
  const all = fetches.flatMap(({ requests, status }) => {
    const asked = requests.some(({ method, asksMethod }) => method === 'OPTIONS' && asksMethod)
    const ran = requests.some(({ asksMethod }) => asksMethod === null)
    if (requests.length === 0) return ['nothing sent']
    if (asked && !ran) return ['preflight alone']
    const redirected = new Set(requests.map(({ url }) => url)).size > 1
    return [
      asked ? 'preflight and request' : 'request alone',
      status === null ? 'not readable' : 'readable',
      ...(redirected ? ['redirected'] : []),
      ...(requests.some(({ origin }) => origin === 'null') ? ['Origin: null'] : []),
      ...(requests.some(({ cookie }) => cookie !== null) ? ['with cookies'] : ['without cookies']),
    ]
  })
  const kept = jar.some((cookie) => cookie.startsWith('got ')) ? ['cookie stored'] : []
  return [...all, ...kept]
}
