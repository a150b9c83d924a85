import type { Asked } from '../../client/asked.ts'
import { isTrustworthy } from '../../http/site.ts'
import { byteLength, type Cookie } from '../../jar/cookie.ts'
import { parseLine } from '../../jar/parse.ts'
import { brokenPromises, promisedIn } from '../../jar/prefix.ts'
import type {
  CorsFacts,
  RequestFacts,
  SendFacts,
  ServerFacts,
  SetFacts,
} from '../../messages/shape/reasons.ts'
import type { ServerStep } from '../../server/step.ts'
import type { Exchange } from '../../world/exchange.ts'

/** Where a request goes and who asked for it. */
export type Askedness = Pick<Asked, 'initiator' | 'topLevel' | 'stranger' | 'credentials'>

/** Hosts as a sentence names them: with their scheme where another document's scheme differs. */
export function requestFacts(url: string, asked: Askedness): RequestFacts {
  const own = new URL(url)
  const other = asked.stranger ?? asked.initiator
  const schemes = other !== null && new URL(other).protocol !== own.protocol
  const named = (one: URL) => (schemes ? `${one.protocol}//${one.hostname}` : one.hostname)
  return {
    host: named(own),
    initiator: other === null ? '' : named(new URL(other)),
    topLevelSite: named(asked.topLevel === null ? own : new URL(asked.topLevel)),
    mode: asked.credentials,
  }
}

export function sendFacts(cookie: Cookie, url: string, asked: Askedness): SendFacts {
  return {
    ...requestFacts(url, asked),
    cookie: cookie.name,
    cookieDomain: cookie.domain,
    cookiePath: cookie.path,
    requestPath: new URL(url).pathname,
  }
}

/** @param api who wrote the line: a response, or a script. */
export function setFacts(
  line: string,
  url: string,
  asked: Askedness,
  api: 'http' | 'script' = 'http',
): SetFacts {
  const parsed = parseLine(line)
  const host = new URL(url).hostname
  const domain = parsed.attributes.domain ?? ''
  const trustworthy = isTrustworthy(url)
  return {
    ...requestFacts(url, asked),
    cookie: parsed.name,
    domain,
    // A Domain that covers its host is refused only where strangers share it.
    suffix: host.endsWith(`.${domain.replace(/^\./, '').toLowerCase()}`),
    bytes: byteLength(parsed.name) + byteLength(parsed.value),
    missing: brokenPromises(promisedIn(parsed, { host, trustworthy, api })),
  }
}

export function serverFacts(step: ServerStep, exchange: Exchange): ServerFacts {
  const { session } = exchange.before.world.shop
  return {
    requestPath: new URL(exchange.request.url).pathname,
    cookiePath: session.cookie?.path ?? '/',
    saveUninitialized: session.saveUninitialized ?? true,
    rolling: session.rolling ?? false,
    expires: hasExpiry(step.sid, exchange),
    orphan: leavesOrphan(exchange),
  }
}

export function corsFacts({ request, asked }: Exchange): CorsFacts {
  const wanted = request.headers.find(([name]) => name === 'Access-Control-Request-Method')
  return {
    origin: asked.initiator === null ? '' : new URL(asked.initiator).origin,
    host: new URL(request.url).host,
    method: wanted?.[1] ?? request.method,
  }
}

/** Whether the record's cookie ends at a time, as the store holds it. */
function hasExpiry(sid: string | undefined, { before, after }: Exchange): boolean {
  const records = [...Object.values(after.stores), ...Object.values(before.stores)].flat()
  const json = records.find((record) => record.sid === sid)?.json
  return json !== undefined && /"expires":"/.test(json)
}

/** A record was saved in this exchange under an ID that went to nobody. */
function leavesOrphan({ steps, sidBefore }: Exchange): boolean {
  const told = steps.some(({ name, outcome }) => name === 'set-cookie' && outcome === 'done')
  return (
    !told &&
    steps.some(
      (step) => step.name === 'store.set' && step.outcome === 'done' && step.sid !== sidBefore,
    )
  )
}
