import { session } from './usual-deeds.ts'

/** A front end on one origin, its API on another that allows it, and a fetch that includes cookies. */
export function twoOrigins(
  page: string,
  api: string,
  cookie: object,
  more: {
    readonly origin?: '*' | readonly string[]
    readonly credentials?: string
    readonly options?: object
  } = {},
): object {
  return {
    page,
    api,
    front: { credentials: more.credentials ?? 'include' },
    shop: {
      session: session(cookie, more.options),
      order: ['static', 'cors', 'session'],
      cors: { origin: more.origin ?? [page], credentials: true },
    },
  }
}
