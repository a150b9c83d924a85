import type { Plugin } from 'vite'
import type * as FirstPaint from '../app/first-paint.tsx'
import { bundledAlone, emitAlone, sourceOf } from './bundled-alone.ts'

/** Of the build alone: the page as it begins, and the script that shows it before the first paint. */
export function firstPaintInPage(): Plugin {
  let script = ''
  return {
    name: 'first-paint',
    apply: 'build',
    async buildStart() {
      script = await emitAlone(this, 'first-look')
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const text = await bundledAlone({ ssr: sourceOf('first-paint.tsx'), minify: false })
        const url = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
        // It was bundled from that file just now.
        const { firstPaint } = (await import(url)) as typeof FirstPaint
        const page = `<div id="root">${await firstPaint()}</div>\n    <script src="./${script}"></script>`
        return html.replace('<div id="root"></div>', () => page)
      },
    },
  }
}
