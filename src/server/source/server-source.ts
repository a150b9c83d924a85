import type { ShopOptions } from '../options.ts'
import { headSource } from './head-source.ts'
import { routeSources } from './route-sources.ts'
import { layOut, type SourceLine } from './source-line.ts'

/** `server.js` for the options, whole. @param port that it listens on where `PORT` does not say */
export function serverSource(options: ShopOptions, port: number): readonly SourceLine[] {
  return [
    ...headSource(options),
    ...Object.entries(routeSources).flatMap(([route, source]) => {
      const tree = source(options)
      if (tree.length === 0) return []
      const lines = layOut(route, tree, route)
      const absent = lines.every((line) => line.absent)
      return [...(absent ? [] : layOut(`before ${route}`, [''])), ...lines]
    }),
    ...layOut('listen', ['', `app.listen(process.env.PORT ?? ${port})`]),
  ]
}
