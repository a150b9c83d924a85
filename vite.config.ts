import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { firstPaintInPage } from './src/doors/first-paint-plugin.ts'
import { firstStartInPage } from './src/doors/first-start-plugin.ts'
import { exportedParts } from './src/doors/parts-plugin.ts'
import { bundleProgram, bundleWithLicences } from './src/server/bundle.ts'

/** `virtual:instance-program`: the path, below the page's base, of the instances' program. */
function instanceProgram(): Plugin {
  const id = '\0virtual:instance-program'
  let serving = false
  return {
    name: 'instance-program',
    configResolved: (config) => {
      serving = config.command === 'serve'
    },
    resolveId: (source) => (source === 'virtual:instance-program' ? id : null),
    async load(source) {
      if (source !== id) return null
      if (serving) return `export default 'instance-program.js'`
      const { code, licences } = await bundleWithLicences(true)
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
      const fileName = `assets/instance-${hash}.js`
      this.emitFile({ type: 'asset', fileName, source: code })
      this.emitFile({ type: 'asset', fileName: 'licences-server.md', source: licences })
      return `export default ${JSON.stringify(fileName)}`
    },
    configureServer(server) {
      server.middlewares.use('/instance-program.js', (_, response, next) => {
        bundleProgram().then(
          (code) => response.setHeader('content-type', 'text/javascript').end(code),
          next,
        )
      })
    },
  }
}

/** The strict policy stands in index.html; Vite's development server needs inline scripts and a socket. */
function looserWhileDeveloping(): Plugin {
  return {
    name: 'looser-policy-while-developing',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  }
}

/** `files.json`: what the page puts aside of its build, to work without its host. */
function listOfFiles(): Plugin {
  return {
    name: 'list-of-files',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const names = Object.keys(bundle).filter((name) => name.startsWith('assets/'))
      await writeFile(join(dir, 'files.json'), JSON.stringify([...names.sort(), 'icon.svg']))
    },
  }
}

interface Graph {
  getModuleInfo(
    id: string,
  ): { readonly isEntry: boolean; readonly importers: readonly string[] } | null
}

/**
 * What the page needs at first is one file: cut up by what late parts share with it, it would weigh
 * some kilobytes more, since each file is compressed by itself.
 */
function firstLoad() {
  const known = new Map<string, boolean>()
  const isFirst = (id: string, graph: Graph): boolean => {
    const found = known.get(id)
    if (found !== undefined) return found
    known.set(id, false)
    const info = graph.getModuleInfo(id)
    const first =
      info !== null && (info.isEntry || info.importers.some((one) => isFirst(one, graph)))
    known.set(id, first)
    return first
  }
  return (id: string, graph: Graph) => (isFirst(id, graph) ? 'first' : null)
}

export default defineConfig({
  // One build is good under any base path.
  base: './',
  plugins: [
    react(),
    instanceProgram(),
    exportedParts(),
    firstPaintInPage(),
    firstStartInPage(),
    looserWhileDeveloping(),
    listOfFiles(),
  ],
  resolve: {
    // What stands for parts of MSW that this page never uses.
    alias: [
      {
        find: 'tough-cookie',
        replacement: fileURLToPath(new URL('./src/network/no-cookie-store.ts', import.meta.url)),
      },
      {
        find: /^@mswjs\/interceptors\/(fetch|XMLHttpRequest|WebSocket)$/,
        replacement: fileURLToPath(new URL('./src/network/no-interceptor.ts', import.meta.url)),
      },
    ],
  },
  build: {
    // What the build holds of others goes out with their licences.
    license: { fileName: 'licences-page.md' },
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstLoad(), debugName: 'first load' }] } },
    },
  },
})
