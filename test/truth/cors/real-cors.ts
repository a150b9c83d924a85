import type { Chromium } from '../chromium.ts'
import type { Answer, Received } from '../servers.ts'
import type { Tab } from '../tab.ts'
import { within } from '../time-limit.ts'
import { openTab } from '../tab.ts'
import { addresses, replyTo, seenOf, type Came, type CorsCase, type Seen } from './cors-case.ts'

/** The servers of all cases: the first part of a path names its case. */
export interface CorsServers {
  answer(request: Received): Answer
  open(one: CorsCase): Seen[]
  shut(one: CorsCase): void
}

export function corsServers(): CorsServers {
  const cases = new Map<string, { readonly one: CorsCase; readonly log: Seen[] }>()
  return {
    answer({ method, url, headers }) {
      const known = cases.get(url.pathname.split('/')[1] ?? '')
      if (!known) return { status: 200, headers: [], body: '' }
      known.log.push(seenOf(method, url.href, headers))
      const { status, headers: lines } = replyTo(known.one, method, url.href)
      const body = method === 'HEAD' || status === 204 ? '' : 'x'
      return { status, headers: [['Cache-Control', 'no-store'], ...lines], body }
    },
    open(one) {
      const log: Seen[] = []
      cases.set(one.id, { one, log })
      return log
    },
    shut({ id }) {
      cases.delete(id)
    },
  }
}

/** Plays cases one after another in tabs of the real browser. */
export function realCors(chromium: Chromium, servers: CorsServers) {
  const free: Tab[] = []
  return async (one: CorsCase): Promise<Came> => {
    const tab = free.pop() ?? (await openTab(chromium))
    const log = servers.open(one)
    try {
      const came = await within(30, one.id, play(one, tab, log))
      free.push(tab)
      return came
    } catch (error) {
      await tab.close().catch(() => {})
      throw error
    } finally {
      servers.shut(one)
    }
  }
}

async function play(one: CorsCase, tab: Tab, log: Seen[]): Promise<Came> {
  const { page, api, visits } = addresses(one)
  await tab.clear()
  for (const visit of visits) await tab.navigate(visit)
  await tab.navigate(page)
  const fetches: Came['fetches'][number][] = []
  for (let time = 0; time < one.times; time++) {
    log.length = 0
    const { method, headers, body, credentials } = one.fetch
    const init = { method, headers, credentials, ...(body === '' ? {} : { body }) }
    const status = await tab.evaluate(
      `fetch(${JSON.stringify(api)}, ${JSON.stringify(init)})
        .then(async (answer) => (await answer.text(), answer.status), () => null)`,
    )
    fetches.push({ requests: [...log], status: typeof status === 'number' ? status : null })
  }
  const cookies = await tab.cookies()
  return { fetches, jar: cookies.map(({ name, domain }) => `${name} ${domain}`).sort() }
}
