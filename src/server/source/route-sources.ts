import type { ShopOptions } from '../options.ts'
import type { RouteName } from '../shop/route-keys.ts'
import { authSources } from './auth-source.ts'
import { cartSources } from './cart-source.ts'
import { loginSource } from './login-source.ts'
import { logoutSource } from './logout-source.ts'
import { pageSources } from './page-source.ts'
import { reportSource } from './report-source.ts'
import { renewSource } from './renew-source.ts'
import type { Tree } from './source-line.ts'

/** Every route of the shop, as it is written for the options; in the order of the file. */
export const routeSources: Readonly<Record<RouteName, (options: ShopOptions) => readonly Tree[]>> =
  {
    'GET /': pageSources.home,
    'GET /products/:id': pageSources.product,
    'POST /login': loginSource,
    'POST /logout': logoutSource,
    'GET /api/cart': cartSources.read,
    'POST /api/cart': cartSources.add,
    'GET /api/admin/orders': pageSources.orders,
    'GET /api/report': reportSource,
    'POST /api/renew': renewSource,
    'GET /auth/start': authSources.start,
    'GET /auth/callback': authSources.callback('get'),
    'POST /auth/callback': authSources.callback('post'),
  }
