import { askedBy, type Asked } from '../../client/asked.ts'
import { cookieContext, type RequestContext } from '../../client/context.ts'
import { keyOf, type Cookie } from '../../jar/cookie.ts'
import type { Jar } from '../../jar/contents.ts'
import { judgeSending } from '../../jar/send-cookies.ts'
import type { SendVerdict } from '../../jar/verdict.ts'

/** The jar's own verdicts on a request that is only pointed at. */
export interface WouldGo {
  readonly url: string
  readonly asked: Asked
  /** null: the cookie is of another site or partition, which the request does not even look at. */
  readonly verdictOn: (cookie: Cookie) => SendVerdict | null
}

export function wouldGo(jar: Jar, request: RequestContext): WouldGo {
  const verdicts = new Map(
    judgeSending(jar, cookieContext(request)).map((verdict) => [keyOf(verdict.cookie), verdict]),
  )
  return {
    url: request.url,
    asked: askedBy(request),
    verdictOn: (cookie) => verdicts.get(keyOf(cookie)) ?? null,
  }
}
