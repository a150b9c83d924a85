import type { RegistrableDomain } from '../../../src/http/site.ts'
import { allCookies } from '../../../src/jar/contents.ts'
import { directWire } from '../../../src/network/wire.ts'
import type { Instance, Report } from '../../../src/server/protocol.ts'
import { defaultWorld } from '../../../src/world/defaults.ts'
import { createEngine } from '../../../src/world/engine.ts'
import { runToRest } from '../../../src/world/run.ts'
import type { World } from '../../../src/world/schema.ts'
import { addresses, replyTo, seenOf, type Came, type CorsCase } from './cors-case.ts'

/** Plays a case in the virtual browser: a whole world, but for the shop, whose place the case takes. */
export async function ourCors(one: CorsCase, registrable: RegistrableDomain): Promise<Came> {
  const engine = createEngine(worldOf(one), {
    startInstance: () => instanceOf(one),
    wire: directWire(),
    loadPublicSuffixes: () => Promise.resolve(registrable),
  })
  const { page, api, visits } = addresses(one)
  const client = 'laptop'
  const { live } = engine
  await engine.start()
  for (const url of [...visits, page]) {
    await engine.apply({ kind: 'navigate', client, url })
    await runToRest(engine)
  }
  const fetches: Came['fetches'][number][] = []
  for (let time = 0; time < one.times; time++) {
    const before = live.timeline.length
    const { method, body, credentials } = one.fetch
    const headers = one.fetch.headers.map(([name, value]): [string, string] => [name, value])
    await engine.apply({ kind: 'fetch', client, url: api, method, headers, body, credentials })
    await runToRest(engine)
    const exchanges = [...live.timeline]
      .slice(before)
      .flatMap((entry) => (entry.kind === 'exchange' ? entry : []))
    fetches.push({
      requests: exchanges
        .filter(({ failure }) => failure?.kind !== 'mixed-content')
        .map(({ request: { method, url, headers } }) => seenOf(method, url, headers)),
      status: live.pages[client]?.lastAnswer?.status ?? null,
    })
  }
  engine.end()
  const jar = live.jars[client]
  const cookies = jar ? allCookies(jar) : []
  return { fetches, jar: cookies.map(({ name, domain }) => `${name} ${domain}`).sort() }
}

function worldOf({ page, api, end, id, atEnd }: CorsCase): World {
  const headers = (lines: CorsCase['atEnd']) =>
    lines.map(([name, value]): [string, string] => [name, value])
  const visit = replyTo({ ...nobody, end, id }, 'GET', `${end}/${id}/visit`).headers
  const blank: World['sites'][number]['pages'][number]['answer'] = {
    kind: 'page',
    title: '',
    links: [],
    forms: [],
    frames: [],
    images: [],
  }
  return {
    ...defaultWorld,
    page,
    api: api === page ? null : api,
    sites: [
      {
        origin: end,
        pages: [
          { path: `/${id}/end`, answer: blank, headers: headers(atEnd) },
          { path: `/${id}/visit`, answer: blank, headers: headers(visit) },
        ],
      },
    ],
  }
}

const nobody: CorsCase = {
  id: '',
  page: '',
  api: '',
  end: '',
  fetch: { method: 'GET', headers: [], body: '', credentials: 'omit' },
  preflight: { status: 200, headers: [] },
  actual: { status: 200, headers: [] },
  atEnd: [],
  times: 1,
}

/** An app that answers as the case says. */
function instanceOf(one: CorsCase): Instance {
  return {
    send(message) {
      const { t } = message
      const report: Report = { outbox: [], nextTimerAt: null, atRest: true, now: t, memory: {} }
      if (message.kind === 'deliver') {
        const { exchange, request } = message
        const { status, headers } = replyTo(one, request.method, request.url)
        report.outbox.push(
          { kind: 'head', at: t, exchange, status, headers, begun: '' },
          { kind: 'end', at: t, exchange, body: '' },
        )
      }
      return Promise.resolve(report)
    },
    end() {},
  }
}
