import type { ShopOptions } from '../options.ts'
import { cookieAlikeOf, cookieKeyOf } from '../shop/clear-cookie.ts'
import { cookieNameOf } from './session-source.ts'
import { code, hole, literal, type Tree } from './source-line.ts'

const answer = 'res.json({ loggedOut: true })'

/** `POST /logout`, in all the ways that people write it. */
export function logoutSource(options: ShopOptions): readonly Tree[] {
  const name = hole('cookieName', literal(cookieNameOf(options)))
  const clearWith = (place: string, key: object) =>
    Object.keys(key).length > 0
      ? code`res.clearCookie(${name}, ${hole(place, literal(key))})`
      : code`res.clearCookie(${name})`
  const clear = clearWith('cookieKey', cookieKeyOf(options))
  const destroyed = (...then: readonly Tree[]): readonly Tree[] => [
    'req.session.destroy((err) => {',
    ['if (err) return next(err)', ...then, answer],
    '})',
  ]
  const bodies: Readonly<Record<ShopOptions['logout'], readonly Tree[]>> = {
    'destroy-and-clear': destroyed(clear),
    'destroy-and-clear-alike': destroyed(clearWith('cookieAlike', cookieAlikeOf(options))),
    destroy: destroyed(),
    clear: [clear, answer],
    'clear-other-path': destroyed(code`res.clearCookie(${name}, { path: '/account' })`),
    'clear-other-domain': destroyed(code`res.clearCookie(${name}, { domain: req.hostname })`),
    null: ['req.session = null', answer],
    overwrite: destroyed(code`res.cookie(${name}, 'logged-out')`),
  }
  const waits = options.logout !== 'clear' && options.logout !== 'null'
  return [
    code`// how: ${hole('logout', literal(options.logout))}`,
    `app.post('/logout', (req, res${waits ? ', next' : ''}) => {`,
    bodies[options.logout],
    '})',
  ]
}
