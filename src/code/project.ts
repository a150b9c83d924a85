import type { World } from '../world/schema.ts'
import { clientDocument, serverDocument, textOf } from './document.ts'
import { projectReadme } from './project-readme.ts'

/** What an exported project is made from, besides the world. */
export interface ProjectParts {
  /** The shop's own modules and its `public/` folder, by path. */
  readonly shop: Readonly<Record<string, string>>
  /** What starts several processes, a proxy or TLS, by path. */
  readonly topology: Readonly<Record<string, string>>
  /** The versions that the playground itself runs, by package. */
  readonly versions: Readonly<Record<string, string>>
}

/** A Node project that is the world's server: path to text. */
export function projectFiles(world: World, parts: ProjectParts): Readonly<Record<string, string>> {
  const { page, api, network, instances } = world
  const text = textOf(serverDocument(world))
  const several = instances > 1 || network.proxy !== null || (api !== null && api !== page)
  const withStart = several || (api ?? page).startsWith('https:')
  const start = withStart ? 'start.js' : 'server.js'
  const manifest = {
    name: 'session-shop',
    version: '1.0.0',
    private: true,
    type: 'module',
    engines: { node: '>=20.11' },
    scripts: { start: `node ${start}` },
    dependencies: dependencies(text, parts.versions),
  }
  const topology = { page, api, instances, network: { ...network } }
  return {
    'server.js': text,
    'public/client.js': textOf(clientDocument(world)),
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'README.md': projectReadme(world),
    ...parts.shop,
    ...(withStart
      ? { ...parts.topology, 'world.json': `${JSON.stringify(topology, null, 2)}\n` }
      : {}),
  }
}

/** What the text imports from packages, in the playground's own versions. */
function dependencies(
  text: string,
  versions: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const names = [...text.matchAll(/^import .* from '([^.'][^:']*)'$/gm)].flatMap((match) =>
    match[1] === undefined ? [] : [match[1]],
  )
  return Object.fromEntries(
    names.sort().map((name) => {
      const version = versions[name]
      if (version === undefined) throw new Error(`no version of ${name} is known`)
      return [name, version]
    }),
  )
}
