import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Plugin } from 'vite'

export const sourceOf = (name: string) => fileURLToPath(new URL(`../app/${name}`, import.meta.url))

/** Late parts have no part in the first paint; a language's words do. */
const withoutLateParts: Plugin = {
  name: 'without-late-parts',
  resolveDynamicImport: (source) =>
    source === './index.ts' ? null : { id: '\0late-part', moduleSideEffects: false },
  load: (id) => (id === '\0late-part' ? 'export {}' : null),
}

/** One file of the page with what it needs at once, as text. */
export async function bundledAlone(how: NonNullable<InlineConfig['build']>): Promise<string> {
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
  if (code === undefined) throw new Error('it was not bundled')
  return code
}

interface Emitter {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown
}

/** Puts a small script of the page's own (`first-look`) into the build; resolves with its path. */
export async function emitAlone(build: Emitter, name: string): Promise<string> {
  const source = await bundledAlone({
    lib: {
      entry: sourceOf(`${name}.ts`),
      formats: ['iife'],
      name: name.replaceAll(/-./g, (dash) => dash.slice(1).toUpperCase()),
    },
  })
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
  const fileName = `assets/${name}-${hash}.js`
  build.emitFile({ type: 'asset', fileName, source })
  return fileName
}
