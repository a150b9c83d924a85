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
