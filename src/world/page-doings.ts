import { askFor, type Click } from '../client/front-end.ts'
import { scriptHeaders } from '../client/forbidden-headers.ts'
import { moved, noHistory } from '../client/history.ts'
import { blankPage, type Page } from '../client/page.ts'
import { afterSession } from '../jar/edit.ts'
import { headerValue } from '../http/headers.ts'
import type { HeaderLine } from '../http/message.ts'
import { emptyJar } from '../jar/contents.ts'
import type { Deed } from './action.ts'
import { typed } from './going.ts'
import { setJar, type Live } from './live.ts'
import { formAsk } from './pages.ts'
import { reloaded } from './reloaded.ts'
import type { Requests } from './requests.ts'
import type { Refusal } from './set-value.ts'

export type PageDeed = Extract<
  Deed,
  {
    kind:
      | 'navigate'
      | 'reload'
      | 'back'
      | 'forward'
      | 'follow-link'
      | 'click-link'
      | 'submit-form'
      | 'embed'
      | 'fetch'
      | 'send'
      | 'send-bots'
      | 'close-browser'
  }
>

/** The document that acts: of the page, or of one of its frames; null: there is none. */
function actorOf(live: Live, { client, frame }: { client: string; frame?: number }) {
  const page = live.pages[client]
  const inner = frame === undefined ? page : page?.frames[frame]
  if (!page?.document || !inner?.document) return null
  return {
    initiator: inner.url,
    frames: frame === undefined ? [page.url] : [page.url, inner.url],
    frame: frame ?? null,
    forPage: inner.broughtBy,
  }
}

const addressOf = (url: string, base: string) => {
  const address = URL.canParse(url, base) ? new URL(url, base) : null
  return address && /^https?:$/.test(address.protocol) ? address.href : null
}

/** Where the link of a page (or of its frame) leads; null: there is none at that place. */
function linkOf(live: Live, deed: Extract<PageDeed, { kind: 'click-link' }>): string | null {
  const page = live.pages[deed.client]
  const inner = deed.frame === undefined ? page : page?.frames[deed.frame]
  return inner?.document?.elements?.links[deed.link] ?? null
}

/** Why a deed of a page cannot be done; null: it can. */
export function pageRefusal(live: Live, deed: PageDeed): Refusal | null {
  const { kind } = live.world.clients.find(({ id }) => id === deed.client) ?? {}
  const program = deed.kind === 'send' || deed.kind === 'send-bots'
  if (program !== (kind !== 'browser'))
    return { where: 'client', what: program ? 'a program (rest or curl)' : 'a browser' }
  if (deed.kind === 'send-bots' && kind !== 'curl')
    return { where: 'client', what: 'a client without a jar (curl)' }
  if (deed.kind === 'back' || deed.kind === 'forward') {
    const history = live.histories[deed.client] ?? noHistory
    if (history[deed.kind].length === 0) return { where: 'kind', what: 'a page to go to' }
  }
  if (deed.kind === 'click-link' && linkOf(live, deed) === null)
    return { where: 'link', what: 'the place of a link in the page that is shown' }
  if (
    deed.kind === 'follow-link' ||
    deed.kind === 'submit-form' ||
    deed.kind === 'embed' ||
    deed.kind === 'fetch'
  )
    if (!actorOf(live, deed)) return { where: 'client', what: 'a browser that shows a page' }
  if ('url' in deed && addressOf(deed.url, baseOf(live, deed)) === null)
    return { where: 'url', what: 'an address that begins with http:// or https://, or with /' }
  return null
}

function baseOf(live: Live, deed: PageDeed): string {
  const { page, api } = live.world
  if (deed.kind === 'send' || deed.kind === 'send-bots') return api ?? page
  return deed.kind === 'navigate' ? page : (actorOf(live, deed)?.initiator ?? page)
}

/** Sets going what a deed of a page asks for. */
export async function doPageDeed(
  live: Live,
  requests: Requests,
  deed: PageDeed,
  action: number,
): Promise<void> {
  const { client } = deed
  if (deed.kind === 'click-link') {
    const { frame } = deed
    const url = linkOf(live, deed) ?? ''
    const link = {
      kind: 'follow-link' as const,
      client,
      url,
      ...(frame === undefined ? {} : { frame }),
    }
    return doPageDeed(live, requests, link, action)
  }
  const from = { ...typed, action, client }
  const url = 'url' in deed ? (addressOf(deed.url, baseOf(live, deed)) ?? live.world.page) : ''
  const actor = actorOf(live, deed)
  switch (deed.kind) {
    case 'navigate':
      return requests.go({ ...from, url })
    case 'reload':
      return requests.go(reloaded(live, client, action))
    case 'back':
    case 'forward':
      return goThroughHistory(live, requests, deed, action)
    case 'follow-link': {
      if (!actor) return
      const { frames } = actor
      const around = deed.frame === undefined ? [] : frames.slice(0, 1)
      return requests.go({ ...from, ...actor, frames: around, by: 'link', url })
    }
    case 'submit-form': {
      if (!actor) return
      const around = deed.frame === undefined ? [] : actor.frames.slice(0, 1)
      const form = { method: deed.method, action: url, body: deed.body ?? '' }
      return requests.go({ ...from, ...actor, frames: around, ...formAsk(form) })
    }
    case 'embed': {
      if (!actor) return
      const frame = deed.element === 'iframe' ? (live.pages[client]?.frames.length ?? 0) : null
      const by = deed.element === 'iframe' ? 'frame' : 'image'
      return requests.go({ ...from, ...actor, frame, by, url, history: 'keep' })
    }
    case 'fetch': {
      if (!actor) return
      const { body = '', credentials = 'same-origin' } = deed
      const { headers, dropped } = scriptHeaders(deed.headers ?? [])
      const ask = {
        by: 'fetch',
        method: methodOf(deed.method),
        headers: withBodyType(headers, body),
        body,
        dropped,
        credentials,
      } as const
      return requests.go({ ...from, ...actor, ...ask, url })
    }
    case 'send': {
      const { headers = [], body = '' } = deed
      const ask = { by: 'program', method: methodOf(deed.method), headers, body } as const
      return requests.go({ ...from, ...ask, url })
    }
    case 'send-bots':
      for (let bot = 0; bot < deed.count; bot++) await requests.go({ ...from, by: 'program', url })
      return
    case 'close-browser': {
      await requests.close(client)
      const settings = live.world.clients.find(({ id }) => id === client)
      const jar = live.jars[client] ?? emptyJar
      if (settings?.kind === 'browser' && !settings.restoresSession)
        setJar(live, client, afterSession(jar))
      live.pages = { ...live.pages, [client]: blankPage }
      live.histories = { ...live.histories, [client]: noHistory }
      live.preflights = { ...live.preflights, [client]: [] }
    }
  }
}

/** Fetch, "normalize a method": these are written in capitals, whatever the script says. */
/** A text has a type of its own where the script names none (Fetch, "extract a body"). */
function withBodyType(headers: readonly HeaderLine[], body: string): readonly HeaderLine[] {
  return body === '' || headerValue(headers, 'content-type') !== null
    ? headers
    : [...headers, ['Content-Type', 'text/plain;charset=UTF-8']]
}

function methodOf(method = 'GET'): string {
  const upper = method.toUpperCase()
  return ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].includes(upper) ? upper : method
}

/** From the page cache where the page may be kept: then nothing is asked at all. */
async function goThroughHistory(
  live: Live,
  requests: Requests,
  { client, kind }: Extract<PageDeed, { kind: 'back' | 'forward' }>,
  action: number,
): Promise<void> {
  const left = live.pages[client] ?? blankPage
  const step = moved(live.histories[client] ?? noHistory, kind, left)
  if (!step) return
  live.histories = { ...live.histories, [client]: step.history }
  const { page } = step
  const show = (shown: Page) => {
    live.pages = { ...live.pages, [client]: { ...shown, pending: 0 } }
  }
  if (page.document?.keepable) return show(page)
  const { url, initiator } = page
  return requests.go({ ...typed, action, client, url, initiator, history: 'keep' })
}

/** A click in the shop's page (or in a frame that shows it), or a program that does the same. */
export function doClick(
  live: Live,
  requests: Requests,
  deed: { readonly client: string; readonly frame?: number },
  what: Click,
  action: number,
): Promise<void> {
  const { page, api, front, clients } = live.world
  const { client } = deed
  const from = { ...typed, action, client }
  if (clients.find(({ id }) => id === client)?.kind !== 'browser')
    return requests.go({
      ...from,
      ...askFor(what, { page, api: api ?? page, ...front }),
      by: 'program',
    })
  const actor = actorOf(live, deed) ?? {
    initiator: `${page}/`,
    frames: [`${page}/`],
    frame: null,
    forPage: null,
  }
  // Without an API elsewhere the front end asks where its page came from.
  const ask = askFor(what, { page, api: api ?? new URL(actor.initiator).origin, ...front })
  const around = deed.frame === undefined ? [] : actor.frames.slice(0, 1)
  return requests.go({
    ...from,
    ...actor,
    ...ask,
    ...(ask.by === 'form' ? { frames: around } : {}),
  })
}
