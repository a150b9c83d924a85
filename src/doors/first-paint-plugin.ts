import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Plugin } from 'vite'
import type * as FirstPaint from '../app/first-paint.tsx'

const file = (name: string) => fileURLToPath(new URL(`../app/${name}`, import.meta.url))

/** Of the build alone: the page as it begins, and the script that shows it before the first paint. */
export function firstPaintInPage(): Plugin {
  let script = ''
  return {
    name: 'first-paint',
    apply: 'build',
    async buildStart() {
      const source = await bundled({
        lib: { entry: file('first-look.ts'), formats: ['iife'], name: 'firstLook' },
      })
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
      script = `assets/first-look-${hash}.js`
      this.emitFile({ type: 'asset', fileName: script, source })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const text = await bundled({ ssr: file('first-paint.tsx'), minify: false })
        const url = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
        // It was bundled from that file just now.
        const { firstPaint } = (await import(url)) as typeof FirstPaint
        const page = `<div id="root">${await firstPaint()}</div>\n    <script src="./${script}"></script>`
        return html.replace('<div id="root"></div>', () => page)
      },
    },
  }
}

/** Late parts have no part in the first paint; a language's words do. */
const withoutLateParts: Plugin = {
  name: 'without-late-parts',
  resolveDynamicImport: (source) =>
    source === './index.ts' ? null : { id: '\0late-part', moduleSideEffects: false },
  load: (id) => (id === '\0late-part' ? 'export {}' : null),
}

/** One file of the page with what it needs at once, as text. */
async function bundled(how: NonNullable<InlineConfig['build']>): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutLateParts],
    ssr: { noExternal: true },
    build: {
      ...how,
      write: false,
      target: 'es2023',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = files.find((one) => one.type === 'chunk')?.code
  if (code === undefined) throw new Error('the first paint was not bundled')
  return code
}
