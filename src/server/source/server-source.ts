import type { ShopOptions } from '../options.ts'
import { headSource } from './head-source.ts'
import { routeSources } from './route-sources.ts'
import { layOut, type SourceLine, type Tree } from './source-line.ts'

/** Where the program listens, unless `PORT` and `HOST` say otherwise. */
export interface Listening {
  readonly port: number
  /** Whether TLS ends at the program itself. */
  readonly tls: boolean
}

/** `server.js` for the options, whole. */
export function serverSource(
  options: ShopOptions,
  { port, tls }: Listening,
): readonly SourceLine[] {
  return [
    ...headSource(options, tls),
    ...Object.entries(routeSources).flatMap(([route, source]) => {
      const tree = source(options)
      if (tree.length === 0) return []
      const lines = layOut(route, tree, route)
      const absent = lines.every((line) => line.absent)
      return [...(absent ? [] : layOut(`before ${route}`, [''])), ...lines]
    }),
    ...layOut('listen', ['', ...listen(tls, `process.env.PORT ?? ${port}, process.env.HOST`)]),
  ]
}

function listen(tls: boolean, where: string): readonly Tree[] {
  if (!tls) return [`app.listen(${where})`]
  return [
    'const key = readFileSync(`${import.meta.dirname}/key.pem`)',
    'const cert = readFileSync(`${import.meta.dirname}/cert.pem`)',
    `createServer({ key, cert }, app).listen(${where})`,
  ]
}
