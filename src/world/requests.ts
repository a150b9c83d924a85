import { corsCheck, needsPreflight, preflightCheck, preflightFor } from '../client/cors.ts'
import type { Ask } from '../client/front-end.ts'
import { answered, asked, navigated } from '../client/page-change.ts'
import { askedBy } from '../client/asked.ts'
import { cookieContext, isMixedContent } from '../client/context.ts'
import { redirectOf } from '../client/redirects.ts'
import type { HttpResponse } from '../http/message.ts'
import { contextOf } from './context-of.ts'
import type { Draft } from './draft.ts'
import type { Cause, Failure } from './exchange.ts'
import type { Exchanges, Sending } from './exchanges.ts'
import { changePage, type Live } from './live.ts'

/** One request of a client's page, on its way through preflight and redirects. */
export interface Going extends Ask {
  readonly action: number
  readonly client: string
  /** URL of the page that asks; null: the address was typed. */
  readonly initiator: string | null
  /** Addresses asked before this one in the same chain of redirects, the first one first. */
  readonly chain: readonly string[]
  readonly follows: number | null
}

/** Fetch, "HTTP-redirect fetch", step 7. */
const redirectLimit = 20

export interface Requests {
  go(going: Going): void
}

export function createRequests(live: Live, exchanges: Exchanges): Requests {
  const origin = (going: Going) => new URL(going.initiator ?? going.url).origin
  const isNavigation = (going: Going) => going.by !== 'fetch'
  const isCors = (going: Going) =>
    !isNavigation(going) &&
    [going.url, ...going.chain].some((url) => new URL(url).origin !== origin(going))

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
    method: going.method,
    url: going.url,
    headers: going.headers,
    body: going.body,
    initiator: going.initiator,
    asker: {
      initiator: going.initiator,
      frames: going.by === 'fetch' && going.initiator !== null ? [going.initiator] : [],
      frame: null,
      chain: going.chain,
      credentials: going.credentials,
    },
    navigation: isNavigation(going),
    context: cookieContext(context),
    asked: askedBy(context),
    onFailure: (draft) => settle(going, draft, null),
    ...rest,
  })

  /** Tells the page (or makes the page of it) what came of a request. */
  const settle = (going: Going, draft: Draft, response: HttpResponse | null) => {
    changePage(live, going.client, (page) =>
      response && isNavigation(going)
        ? navigated(page, going.url, response)
        : answered(page, {
            exchange: draft.id,
            method: going.method,
            path: new URL(going.url).pathname,
            status: response?.status ?? null,
            body: response?.body ?? '',
          }),
    )
  }

  const blocked = (going: Going): Failure | null => {
    if (going.chain.length > redirectLimit) return { kind: 'too-many-redirects' }
    const mixed = !isNavigation(going) && isMixedContent(going.initiator, going.url)
    return mixed ? { kind: 'mixed-content' } : null
  }

  const sendPreflight = (going: Going) => {
    const question = preflightFor(going.method, going.url, origin(going), going.headers)
    const asking: Going = { ...going, method: 'OPTIONS', body: '', credentials: 'omit' }
    exchanges.send({
      ...sending(asking, 'preflight', {
        onHead: () => {},
        onEnd: (draft, response) => {
          const why = preflightCheck(response, going, origin(going), going.credentials)
          draft.cors = why ? 'never-sent' : 'fine'
          if (!why) return sendActual({ ...going, follows: draft.id })
          draft.failure = { kind: 'cors', why }
          settle(going, draft, null)
        },
      }),
      allHeaders: question.headers,
    })
  }

  const sendActual = (going: Going) => {
    const cause: Cause = going.chain.length > 0 ? 'redirect' : causeOf[going.by]
    let redirected = false
    exchanges.send(
      sending(going, cause, {
        onHead: (draft, response) => {
          const redirect = redirectOf(going.method, going.url, response)
          if (!redirect) return
          redirected = true
          const { keepsBody, ...target } = redirect
          go({
            ...going,
            ...target,
            headers: keepsBody ? going.headers : [],
            body: keepsBody ? going.body : '',
            chain: [...going.chain, going.url],
            follows: draft.id,
          })
        },
        onEnd: (draft, response) => {
          if (redirected) return
          const why = isCors(going) ? corsCheck(response, origin(going), going.credentials) : null
          if (isCors(going)) draft.cors = why ? 'unreadable' : 'fine'
          if (why) draft.failure = { kind: 'cors', why }
          settle(going, draft, why ? null : response)
        },
      }),
    )
  }

  const go = (going: Going) => {
    const failure = blocked(going)
    if (failure)
      exchanges.refuse(
        sending(going, causeOf[going.by], { onHead: () => {}, onEnd: () => {} }),
        failure,
      )
    else if (isCors(going) && needsPreflight(going.method, going.headers)) sendPreflight(going)
    else sendActual(going)
  }

  return {
    go(going) {
      changePage(live, going.client, asked)
      go(going)
    },
  }
}

const causeOf = { fetch: 'fetch', form: 'form', address: 'navigation' } as const
