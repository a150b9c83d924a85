import { askedBy } from '../client/asked.ts'
import { corsCheck, needsPreflight, preflightCheck, preflightFor } from '../client/cors.ts'
import type { AskedBy } from '../client/front-end.ts'
import { cookieContext, isMixedContent } from '../client/context.ts'
import { knowsAllowed, withAllowed } from '../client/preflight-cache.ts'
import { redirectOf } from '../client/redirects.ts'
import type { HeaderLine, HttpResponse } from '../http/message.ts'
import type { Draft } from './draft.ts'
import type { Cause, Failure } from './exchange.ts'
import type { Exchanges, Sending } from './exchanges.ts'
import { contextOf, isCors, isNavigation, originHeader, type Going } from './going.ts'
import type { Live } from './live.ts'
import type { Pages } from './pages.ts'
import type { Suffixes } from './suffixes.ts'

/** Fetch, "HTTP-redirect fetch", step 7. */
const redirectLimit = 20

export interface Requests {
  go(going: Going): Promise<void>
  /** The client is closed: nobody waits for its answers. */
  close(client: string): Promise<void>
}

export interface RequestParts {
  readonly live: Live
  readonly exchanges: Exchanges
  readonly pages: Pages
  readonly suffixes: Suffixes
}

/** How a client's request goes through preflight, redirects and the CORS check. */
export function createRequests({ live, exchanges, pages, suffixes }: RequestParts): Requests {
  const sending = (
    going: Going,
    cause: Cause,
    rest: Pick<Sending, 'onHead' | 'onEnd'>,
    context = contextOf(live, going, cause === 'preflight'),
  ): Sending => ({
    action: going.action,
    client: going.client,
    cause,
    follows: going.follows,
    dropped: going.dropped,
    method: going.method,
    url: going.url,
    headers: going.headers,
    body: going.body,
    initiator: going.initiator,
    origin: originHeader(going),
    cors: isCors(going),
    navigation: isNavigation(going),
    forPage: going.forPage,
    context: cookieContext(context),
    asked: askedBy(context),
    onFailure: (draft) => pages.settle(going, draft, null, go),
    ...rest,
  })

  const blocked = (going: Going): Failure | null => {
    if (going.chain.length > redirectLimit) return { kind: 'too-many-redirects' }
    const loaded = !isNavigation(going) || going.frame !== null
    return loaded && isMixedContent([...going.frames, going.initiator], going.url)
      ? { kind: 'mixed-content' }
      : null
  }

  const sendPreflight = (going: Going) => {
    const origin = originHeader(going)
    const question = preflightFor(
      going.method,
      going.url,
      origin,
      going.headers,
      going.initiator ?? going.url,
    )
    const asking: Going = { ...going, method: 'OPTIONS', body: '', credentials: 'omit' }
    exchanges.send({
      ...sending(asking, 'preflight', {
        onHead: () => {},
        onEnd: async (draft, response) => {
          const why = preflightCheck(response, going, origin, going.credentials)
          draft.cors = why ? 'never-sent' : 'fine'
          if (why) {
            draft.failure = { kind: 'cors', why }
            await pages.settle(going, draft, null, go)
            return
          }
          const known = live.preflights[going.client] ?? []
          const next = withAllowed(known, origin, going, response, live.now)
          live.preflights = { ...live.preflights, [going.client]: next }
          sendActual({ ...going, follows: draft.id, dropped: [] })
        },
      }),
      allHeaders: question.headers,
    })
  }

  const sendActual = (going: Going) => {
    const cause = going.chain.length > 0 ? 'redirect' : causeOf[going.by]
    const client = live.world.clients.find(({ id }) => id === going.client)
    let ended = false
    /** Fetch, "HTTP fetch", step 4: the check comes before a redirect is followed. */
    const check = (draft: Draft, response: HttpResponse) => {
      if (!isCors(going)) return true
      const why = corsCheck(response, originHeader(going), going.credentials)
      draft.cors = why ? 'unreadable' : 'fine'
      if (why) draft.failure = { kind: 'cors', why }
      return !why
    }
    exchanges.send(
      sending(going, cause, {
        onHead: async (draft, response) => {
          // curl shows a redirect and does not follow it, unless it is told to.
          const redirect =
            client?.kind === 'curl' ? null : redirectOf(going.method, going.url, response)
          if (!redirect) {
            if (!isNavigation(going) || !pages.isNew(response)) return
            await exchanges.cancel(going.client, pages.documentsIn(going), draft)
            await pages.commit(going, draft, response, go)
            return
          }
          if (!check(draft, response)) return
          ended = true
          const { keepsBody, ...target } = redirect
          await go({
            ...going,
            ...target,
            headers: headersAfter(going, target.url, keepsBody),
            body: keepsBody ? going.body : '',
            chain: [...going.chain, going.url],
            follows: draft.id,
            dropped: [],
          })
        },
        onEnd: async (draft, response) => {
          if (ended) return
          await pages.settle(going, draft, check(draft, response) ? response : null, go)
        },
      }),
    )
  }

  const go = async (going: Going): Promise<void> => {
    await suffixes.ensure(going.url)
    const failure = blocked(going)
    if (failure)
      return exchanges.refuse(
        sending(going, causeOf[going.by], { onHead: () => {}, onEnd: () => {} }),
        failure,
      )
    const asksFirst = isCors(going) && needsPreflight(going.method, going.headers)
    const known = live.preflights[going.client] ?? []
    if (asksFirst && !knowsAllowed(known, originHeader(going), going, live.now))
      sendPreflight(going)
    else sendActual(going)
  }

  return {
    go(going) {
      pages.asked(going)
      return go(going)
    },
    close: (client) => exchanges.cancel(client, null),
  }
}

/** Fetch, "HTTP-redirect fetch", steps 12 and 13: what spoke of the body goes, and `Authorization`. */
function headersAfter(going: Going, url: string, keepsBody: boolean): readonly HeaderLine[] {
  const sameOrigin = new URL(url).origin === new URL(going.url).origin
  return going.headers.filter(([name]) => {
    const lower = name.toLowerCase()
    if (lower === 'authorization') return sameOrigin
    return keepsBody || !/^content-(encoding|language|location|type)$/.test(lower)
  })
}

const causeOf = {
  fetch: 'fetch',
  form: 'form',
  link: 'link',
  address: 'navigation',
  frame: 'frame',
  image: 'image',
  asset: 'asset',
  program: 'program',
} as const satisfies Record<AskedBy, Cause>
