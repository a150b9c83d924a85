import type { ShopOptions } from '../options.ts'
import { headSource } from './head-source.ts'
import { loginSource } from './login-source.ts'
import { logoutSource } from './logout-source.ts'
import { shopRoutes } from './shop-source.ts'
import { layOut, type SourceLine, type Tree } from './source-line.ts'

/** `server.js` for the options, whole. @param port that it listens on where `PORT` does not say */
export function serverSource(options: ShopOptions, port: number): readonly SourceLine[] {
  const routes: Readonly<Record<string, readonly Tree[]>> = {
    'POST /login': loginSource(options),
    'POST /logout': logoutSource(options),
    ...shopRoutes,
  }
  return [
    ...headSource(options),
    ...Object.entries(routes).flatMap(([route, tree]) => [
      ...layOut(`before ${route}`, ['']),
      ...layOut(route, tree, route),
    ]),
    ...layOut('listen', ['', `app.listen(process.env.PORT ?? ${port})`]),
  ]
}
