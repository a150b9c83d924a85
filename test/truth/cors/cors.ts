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
}

/** Plays every case in the real and in the virtual browser, and those that differ once more. */
export async function runCors(
  cases: readonly CorsCase[],
  registrable: RegistrableDomain,
  lanes: number,
): Promise<CorsOutcome> {
  const desk = corsServers()
  const servers = await startServers(desk.answer)
  const chromium = await startChromium(servers.ports, 'allow')
  const { enter, leave } = createLanes(lanes)
  const play = realCors(chromium, desk)
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)

  const compare = async (one: CorsCase): Promise<CorsDisagreement | null> => {
    await enter()
    try {
      // A tab that crashed or hung is given up; the case gets another.
      const real = await play(one).catch(() => play(one))
      const ours = await ourCors(one, registrable)
      for (const what of kindsOf(real)) count(what)
      return JSON.stringify(real) === JSON.stringify(ours)
        ? null
        : { drawn: one.id, smallest: one, real, ours }
    } finally {
      leave()
    }
  }
  const smallest = async (found: CorsDisagreement): Promise<CorsDisagreement> => {
    for (const smaller of smallerCors(found.smallest)) {
      const next = await compare(smaller)
      if (next) return smallest(next)
    }
    return found
  }

  try {
    const differing = (await Promise.all(cases.map(compare))).filter((one) => one !== null)
    const disagreements: CorsDisagreement[] = []
    const unsteady: string[] = []
    for (const { smallest: one } of differing) {
      const again = await compare(one)
      if (again === null) unsteady.push(one.id)
      else disagreements.push(disagreements.length < 5 ? await smallest(again) : again)
    }
    return { browser: chromium.version, counts, disagreements, unsteady }
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
