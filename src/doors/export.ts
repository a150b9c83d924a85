import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectFiles } from '../code/project.ts'
import { parseScript } from '../world/script.ts'
import { complain, parseJson } from './input.ts'

/** `npm run -s export -- FILE DIR`: the world's server as a Node project, in a new or empty folder. */
const [file, folder, ...more] = process.argv.slice(2)
if (file === undefined || folder === undefined || more.length > 0)
  complain('export: name a file (a world and its actions as JSON) and a new or empty folder')

const script = parseScript(parseJson(file, readFileSync))
if (!script.ok) complain(`${file}: ${script.refusal.where}: ${script.refusal.what}`)
if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
  complain(`${folder}: is not an empty folder`)

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const files = projectFiles(script.value.world, {
  shop: textsIn('src/server/shop', /^(?!route|create|session).*\.js$|^public$/),
  topology: { ...textsIn('src/server/project', /\.js$/), ...networkRules() },
  versions: lockedVersions(),
})
try {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
} catch (error) {
  complain(`${folder}: cannot be written (${error instanceof Error ? error.message : error})`)
}
process.stdout.write(
  `${folder}: ${Object.keys(files).length} files. Next: npm install && npm start\n`,
)

function textsIn(path: string, wanted: RegExp): Record<string, string> {
  const names = readdirSync(join(root, path))
    .filter((name) => wanted.test(name))
    .sort()
  return Object.fromEntries(
    names.flatMap((name) =>
      name === 'public'
        ? readdirSync(join(root, path, name))
            .sort()
            .map((one) => [`public/${one}`, read(`${path}/public/${one}`)])
        : [[name, read(`${path}/${name}`)]],
    ),
  )
}

/** The proxy's rules are the page's own: their types are taken off, nothing else. */
function networkRules(): Record<string, string> {
  const modules = [
    'network/proxy',
    'network/cookie-rewrite',
    'network/shared-cache',
    'network/balancer',
    'http/headers',
  ]
  return Object.fromEntries(
    modules.map((path) => {
      const text = stripTypeScriptTypes(read(`src/${path}.ts`))
        .replace(/^import {2,}.*$/gm, '')
        .replace(/from '(?:\.\.\/http|\.)\/([\w-]+)\.ts'/g, "from './$1.js'")
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
      return [`${path.split('/')[1]}.js`, text.trimStart()]
    }),
  )
}

function lockedVersions(): Record<string, string> {
  const lock: unknown = JSON.parse(read('package-lock.json'))
  const packages =
    typeof lock === 'object' && lock !== null && 'packages' in lock ? lock.packages : {}
  return Object.fromEntries(
    Object.entries(packages ?? {}).flatMap(([path, entry]) => {
      const name = path.replace(/^node_modules\//, '')
      const version: unknown =
        typeof entry === 'object' && entry !== null && 'version' in entry ? entry.version : null
      return typeof version === 'string' && !name.includes('node_modules') ? [[name, version]] : []
    }),
  )
}
