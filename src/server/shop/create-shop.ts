import express from 'express'
import type { CorsOptions } from 'cors'
import session from 'express-session'
import type { ShopOptions } from '../options.ts'
import { login, welcome } from './login.js'
import { logout } from './logout.js'
import { middleware } from './middleware.js'
import { routes } from './routes.js'
import { sessionOptions, type Makers } from './session-options.ts'

interface Parts {
  readonly session: typeof session
  readonly sessionOptions: object
  readonly corsOptions: CorsOptions
}

/** Each middleware is handed all the parts and takes what it needs. */
const use: Readonly<
  Record<'static' | 'cors' | 'session', (app: express.Express, parts: Parts) => void>
> = middleware

/** The shop as an Express app, put together from the variants that the options name. */
export function createShop(
  options: ShopOptions,
  store: session.Store,
  makers: Makers,
): express.Express {
  const app = express()
  if (options.trustProxy !== undefined) app.set('trust proxy', options.trustProxy)
  const parts = {
    session,
    sessionOptions: { ...sessionOptions(options.session, makers), store },
    corsOptions: options.cors ?? {},
    cookieName: options.session.name ?? 'connect.sid',
    cookieKey: cookieKey(options),
    welcome: welcome[options.login.answer],
  }
  for (const name of options.order) if (name !== 'cors' || options.cors) use[name](app, parts)
  app.use(express.json(), express.urlencoded({ extended: false }))
  login[`${options.login.regenerate ? 'regenerate' : 'keep'} ${options.login.save}`](app, parts)
  logout[options.logout](app, parts)
  routes(app)
  return app
}

/** `clearCookie` must name the path and the domain that the cookie was set with. */
function cookieKey({ session: { cookie = {} } }: ShopOptions): { path?: string; domain?: string } {
  const { path, domain } = cookie
  return { ...(path === undefined ? {} : { path }), ...(domain === undefined ? {} : { domain }) }
}
