import { expect, it } from 'vitest'
import { defaultWorld } from '../world/defaults.ts'
import type { World } from '../world/schema.ts'
import { keptByRecord } from './live-cookie.ts'

const worldWith = (
  cookie: World['shop']['session']['cookie'],
  page = defaultWorld.page,
): World => ({
  ...defaultWorld,
  page,
  shop: { ...defaultWorld.shop, session: { secret: 's', ...(cookie ? { cookie } : {}) } },
})

/** As express-session writes it: what is undefined is not there. */
const record = (cookie: object) =>
  JSON.stringify({
    cookie: { originalMaxAge: null, expires: null, httpOnly: true, path: '/', ...cookie },
    user: 'kim',
  })

it.each([
  ['the defaults', {}, {}, 'secure', undefined],
  ['a default written out', { httpOnly: true, path: '/', secure: false }, {}, 'secure', undefined],
  ['another age', { maxAge: 60_000 }, {}, 'maxAge', { value: null }],
  ['the same age', { maxAge: 60_000 }, { originalMaxAge: 60_000 }, 'maxAge', undefined],
  ['secure since', { secure: true }, {}, 'secure', { value: undefined }],
  ['no longer lax', {}, { sameSite: 'lax' }, 'sameSite', { value: 'lax' }],
  ['none in capitals', { sameSite: 'None' }, { sameSite: 'none' }, 'sameSite', undefined],
  ['strict by another name', { sameSite: true }, { sameSite: 'strict' }, 'sameSite', undefined],
  ['auto over http', { secure: 'auto' }, { secure: false }, 'secure', undefined],
  [
    'auto over http, made secure before',
    { secure: 'auto' },
    { secure: true },
    'secure',
    { value: true },
  ],
  ['auto, lax over http', { sameSite: 'auto' }, { sameSite: 'lax' }, 'sameSite', undefined],
  ['readable by scripts since', { httpOnly: false }, {}, 'httpOnly', { value: true }],
  ['a date since', { expires: { afterBoot: 1 } }, {}, 'expires', { value: false }],
] as const)('a live session beside %s', (_, today, kept, key, differs) => {
  expect(keptByRecord(worldWith(today), record(kept), key)).toEqual(differs)
})
