import cors from 'cors'
import express, { type Express } from 'express'
import session from 'express-session'
import { routes } from 'virtual:shop-routes'
import type { ShopOptions } from '../options.ts'
import { routeKeys, routeValues } from './route-keys.ts'
import { sessionOptions, type Makers } from './session-options.ts'

/**
 * The shop as an Express app: the lines that `source/` writes for the same options, with the
 * routes as they are bundled. `test/parity.test.ts` holds it against the text itself.
 */
export function createShop(options: ShopOptions, store: session.Store, makers: Makers): Express {
  const app = express()
  if (options.trustProxy !== undefined) app.set('trust proxy', options.trustProxy)
  const middleware = {
    static: () => app.use('/static', express.static('/app/public')),
    cors: () => options.cors && app.use(cors(options.cors)),
    session: () => app.use(session(sessionOptions(options.session, makers, store))),
  }
  for (const name of options.order) middleware[name]()
  app.use(express.json(), express.urlencoded({ extended: false }))
  const values = routeValues(options)
  for (const [name, keyOf] of Object.entries(routeKeys)) {
    const key = keyOf(options)
    if (key !== null) routes[name]?.[key]?.(app, values)
  }
  return app
}
