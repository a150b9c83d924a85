import { basename } from 'node:path'
import type { Plugin } from 'vite'
import type { Beginning } from '../app/beginning.ts'
import { languageTags } from '../messages/language.ts'
import { emitAlone } from './bundled-alone.ts'

/** Modules that are late parts of the page's code, but that its first answer waits for. */
const awaited = [
  '/src/network/wire-page.ts',
  '/src/server/worker-instance.ts',
  '/src/world/engine.ts',
  '/src/world/replay.ts',
  '/src/ui/browser/document-view.tsx',
]

/** What is looked at of a file of the build. */
interface Built {
  readonly type: 'chunk' | 'asset'
  readonly fileName: string
  readonly moduleIds?: readonly string[]
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}

/** Of the build alone: the script that begins, before all else, what the first answer waits for. */
export function firstStartInPage(): Plugin {
  let script = ''
  return {
    name: 'first-start',
    apply: 'build',
    async buildStart() {
      script = await emitAlone(this, 'first-start')
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const data = JSON.stringify(beginningOf(Object.values(bundle)))
        const element = `<script src="./${script}" data-beginning='${data}'></script>`
        // Before the style sheets, which a script after them would wait for.
        return html.replace('<title>', () => `${element}\n    <title>`)
      },
    },
  }
}

function beginningOf(built: readonly Built[]): Beginning {
  const byName = new Map(built.map((one) => [one.fileName, one]))
  const withImports = (one: Built, found = new Set<string>()) => {
    if (one.isEntry || found.has(one.fileName)) return found
    found.add(one.fileName)
    for (const name of one.imports ?? []) {
      const imported = byName.get(name)
      if (imported) withImports(imported, found)
    }
    return found
  }
  const firstFiles = new Set(
    built.flatMap(({ isEntry, fileName, imports = [] }) => (isEntry ? [fileName, ...imports] : [])),
  )
  const filesOf = (ends: readonly string[]) => {
    const found = new Set<string>()
    for (const one of built)
      if (ends.some((end) => one.moduleIds?.some((id) => id.endsWith(end)))) withImports(one, found)
    if (found.size === 0) throw new Error(`no file of the build is ${ends.join(' or ')}`)
    return [...found].filter((name) => !firstFiles.has(name)).map((name) => basename(name))
  }
  const program = built.find(({ fileName }) => /^assets\/instance-[0-9a-f]{8}\.js$/.test(fileName))
  if (!program) throw new Error('the build has no program for instances')
  return {
    program: `./${program.fileName}`,
    files: filesOf(awaited),
    words: Object.fromEntries(
      languageTags.map((tag) => [tag, filesOf([`/src/messages/${tag}/index.ts`])]),
    ),
  }
}
