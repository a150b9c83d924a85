import { readFileSync, readdirSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ProjectParts } from '../code/project.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What an exported project is made from, read from this folder: at the door, or for the page. */
export function projectParts(): ProjectParts {
  return {
    shop: textsIn('src/server/shop', /^(?!route|create|session).*\.js$|^public$/),
    topology: { ...textsIn('src/server/project', /\.js$/), ...networkRules() },
    versions: lockedVersions([
      'connect-redis',
      'cookie',
      'cors',
      'express',
      'express-session',
      'redis',
    ]),
  }
}

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

function lockedVersions(wanted: readonly string[]): Record<string, string> {
  const lock: unknown = JSON.parse(read('package-lock.json'))
  const packages =
    typeof lock === 'object' && lock !== null && 'packages' in lock ? lock.packages : {}
  return Object.fromEntries(
    Object.entries(packages ?? {}).flatMap(([path, entry]) => {
      const name = path.replace(/^node_modules\//, '')
      const version: unknown =
        typeof entry === 'object' && entry !== null && 'version' in entry ? entry.version : null
      return typeof version === 'string' && wanted.includes(name) ? [[name, version]] : []
    }),
  )
}
