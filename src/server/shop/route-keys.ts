import type { ShopOptions } from '../options.ts'
import { cookieAlikeOf, cookieKeyOf } from './clear-cookie.ts'

/** By what a route's code differs from another's; null: the shop does not have it. In their order. */
export const routeKeys = {
  'GET /': ({ cacheControl }) => String(cacheControl !== undefined),
  'GET /products/:id': ({ reviews }) => reviews ?? 'escaped',
  'POST /login': ({ login }) => `${login.regenerate} ${login.save} ${login.answer}`,
  'POST /logout': ({ logout }) => logout,
  'GET /api/cart': ({ cart }) => cart ?? 'session',
  'POST /api/cart': ({ cart }) => cart ?? 'session',
  'GET /api/admin/orders': () => '',
  'GET /api/report': ({ report }) => report ?? 'reads',
  'POST /api/renew': () => '',
  'GET /auth/start': ({ auth }) => (auth === undefined ? null : ''),
  'GET /auth/callback': ({ auth }) => (auth === undefined ? null : ''),
  'POST /auth/callback': ({ auth }) => (auth === undefined ? null : ''),
} as const satisfies Record<string, (options: ShopOptions) => string | null>

export type RouteName = keyof typeof routeKeys

/** What stands in the holes of the routes' code. */
export function routeValues(options: ShopOptions): Readonly<Record<string, unknown>> {
  const { session, login, theme, cacheControl, auth } = options
  return {
    cookieName: session.name ?? 'connect.sid',
    cookieKey: cookieKeyOf(options),
    cookieAlike: cookieAlikeOf(options),
    theme,
    'login.remember': login.remember,
    cacheControl,
    auth,
  }
}
