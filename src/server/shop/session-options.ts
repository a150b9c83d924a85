import type { Store, SessionOptions as Passed } from 'express-session'
import type { CookieOptions, SessionOptions } from '../options.ts'

/** What the data cannot hold: presets of functions and dates. */
export interface Makers {
  readonly uuid: () => string
  /** ms since the epoch at which the program started. */
  readonly bootedAt: number
}

/** The options object that is passed to `session(…)`: only the keys that are given. */
export function sessionOptions(options: SessionOptions, makers: Makers, store: Store): Passed {
  const { genid, cookieAs, cookie, ...rest } = options
  const made = cookie && cookieObject(cookie, makers)
  const passed = {
    ...rest,
    ...(genid === undefined ? {} : { genid: genidOf(genid, makers) }),
    store,
    ...(made === undefined ? {} : { cookie: cookieAs === 'function' ? () => made : made }),
  }
  // Its types want a secret; the module itself asks for it at the first request only.
  return passed as Passed
}

function cookieObject({ expires, ...rest }: CookieOptions, { bootedAt }: Makers): object {
  return expires === undefined ? rest : { ...rest, expires: new Date(bootedAt + expires.afterBoot) }
}

function genidOf(kind: NonNullable<SessionOptions['genid']>, { uuid }: Makers): () => string {
  switch (kind) {
    case 'uuid':
      return uuid
    case 'counter': {
      let count = 0
      return () => `visitor-${++count}`
    }
    case 'long':
      return () => uuid().repeat(120)
  }
}
