import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Whom each room may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  http: [],
  jar: ['http'],
  client: ['http', 'jar'],
  network: ['http'],
  server: ['http'],
  world: ['client', 'http', 'jar', 'network', 'server'],
  cases: ['client', 'http', 'jar', 'network', 'server', 'world'],
  lessons: ['cases', 'client', 'http', 'jar', 'network', 'server', 'world'],
  code: ['http', 'server', 'world'],
  messages: ['cases', 'client', 'code', 'http', 'jar', 'lessons', 'server', 'world'],
  ui: ['cases', 'client', 'code', 'http', 'jar', 'lessons', 'messages', 'server', 'world'],
}
const everywhere = ['app', 'doors']
const rooms = [...Object.keys(mayImport), ...everywhere]

/** A planted file, and the rule that must speak of it; null: none may. */
type Plant = readonly [path: string, text: string, rule: string | null]

const direction = 'eslint(no-restricted-imports)'
const imports = (what: string) => `import { x } from '${what}'\nexport const y = x\n`
const importsType = (what: string) =>
  `import type { X } from '${what}'\nexport const y: X | null = null\n`

const neighbours = rooms.flatMap((from) =>
  rooms
    .filter((to) => to !== from)
    .flatMap((to): Plant[] => {
      const free = everywhere.includes(from) || (mayImport[from] ?? []).includes(to)
      return [
        [`src/${from}/to-${to}.ts`, imports(`../${to}/x.ts`), free ? null : direction],
        [`src/${from}/deep/to-${to}.ts`, imports(`../../${to}/x.ts`), free ? null : direction],
      ]
    }),
)

const packages = rooms.flatMap((room) =>
  (
    [
      ['react', ['app', 'ui']],
      ['react-dom/client', ['app', 'ui']],
      ['zustand', ['app', 'ui']],
      ['zustand/vanilla', rooms],
      ['msw/browser', []],
      ['express', ['server']],
      ['express-session', ['server']],
      ['connect-redis', ['server']],
      ['node:fs', ['doors', 'server']],
    ] as const
  ).map(([name, homes]): Plant => [
    `src/${room}/package-${name.replaceAll(/\W/g, '-')}.ts`,
    imports(name),
    (homes as readonly string[]).includes(room) ? null : direction, // widened to look `room` up
  ]),
)

const others: readonly Plant[] = [
  ['src/network/wire-other.ts', imports('msw/browser'), null],
  ['src/network/wire-far.ts', imports('../world/x.ts'), direction],
  ['src/ui/type-of-network.ts', importsType('../network/x.ts'), null],
  ['src/ui/browser/beside.ts', imports('../network/network-panel.tsx'), null],
  ['src/world/type-of-ui.ts', importsType('../ui/x.ts'), direction],
  ['src/jar/cycle-a.ts', "export { b as a } from './cycle-b.ts'\n", 'import(no-cycle)'],
  ['src/jar/cycle-b.ts', "export { a as b } from './cycle-a.ts'\n", 'import(no-cycle)'],
  ['src/jar/any.ts', 'export const x: any = 1\n', 'typescript(no-explicit-any)'],
  [
    'src/jar/bang.ts',
    'export const x = (y: { z?: string }) => y.z!.length\n',
    'typescript(no-non-null-assertion)',
  ],
  ...[
    ['now', 'Date.now()', 'eslint(no-restricted-properties)'],
    ['random', 'Math.random()', 'eslint(no-restricted-properties)'],
    ['window', 'window.name', 'eslint(no-restricted-globals)'],
    ['kept', "localStorage.getItem('x')", 'eslint(no-restricted-globals)'],
    ['tab', "sessionStorage.getItem('x')", 'eslint(no-restricted-globals)'],
    ['timer', 'setTimeout(() => {}, 1)', 'eslint(no-restricted-globals)'],
    ['interval', 'setInterval(() => {}, 1)', 'eslint(no-restricted-globals)'],
    ['elapsed', 'performance.now()', 'eslint(no-restricted-globals)'],
  ].flatMap(([name, expression, rule]): Plant[] => {
    const text = `export const x = () => ${expression}\n`
    return [
      [`src/jar/${name}.ts`, text, rule ?? null],
      [`src/ui/${name}.ts`, text, rule ?? null],
      [`src/server/${name}.ts`, text, rule ?? null],
      [`src/app/${name}.ts`, text, null],
      [`src/server/program-${name}.ts`, text, null],
    ]
  }),
]

const Report = v.object({
  diagnostics: v.array(v.object({ code: v.string(), filename: v.string(), help: v.string() })),
})

const plants = [...neighbours, ...packages, ...others]
const planted = mkdtempSync(join(tmpdir(), 'lint-'))
let found: v.InferOutput<typeof Report>['diagnostics'] = []

beforeAll(() => {
  copyFileSync('.oxlintrc.json', join(planted, '.oxlintrc.json'))
  for (const [path, text] of plants) {
    mkdirSync(join(planted, dirname(path)), { recursive: true })
    writeFileSync(join(planted, path), text)
  }
  const oxlint = join(import.meta.dirname, '../node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json', 'src'], {
    cwd: planted,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  found = v.parse(Report, JSON.parse(stdout)).diagnostics
})
afterAll(() => rmSync(planted, { recursive: true }))

describe('lint', () => {
  it('knows every room of the house', () => {
    const standing = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory())
    expect(rooms).toEqual(expect.arrayContaining(standing.map(({ name }) => name)))
  })

  it('speaks of each planted breach, by its rule, and of nothing else', () => {
    const spoken = new Set(found.map(({ filename, code }) => `${filename} ${code}`))
    const due = plants.flatMap(([path, , rule]) => (rule === null ? [] : [`${path} ${rule}`]))
    expect([...spoken].sort()).toEqual(due.sort())
  })

  it('says what to do instead', () => {
    const help = (path: string) => found.find(({ filename }) => filename === path)?.help
    expect(help('src/jar/to-world.ts')).toBe('src/jar imports only http.')
    expect(help('src/world/package-react.ts')).toBe('React lives in src/ui and src/app.')
  })
})
