import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultWorld } from '../src/world/defaults.ts'
import { exportProject, startProject } from './exported.ts'
import { replayed } from './replayed.ts'
import { revisit } from './truth-server/revisit.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const laptop = { client: 'laptop' }
const visit = [
  { kind: 'navigate', ...laptop, url: '/' },
  { kind: 'log-in', ...laptop, user: 'kim', password: 'wrong' },
  { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
  { kind: 'add-to-cart', ...laptop, product: 'mug' },
  { kind: 'add-to-cart', ...laptop, product: 'pencil' },
  { kind: 'reload', ...laptop },
  { kind: 'view-orders', ...laptop },
  { kind: 'renew-session', ...laptop },
  { kind: 'view-cart', ...laptop },
  { kind: 'log-out', ...laptop },
  { kind: 'view-cart', ...laptop },
]

const proxied = {
  page: 'https://shop.example',
  network: { proxy: { to: 'http://127.0.0.1:8080', forwardedProto: 'https' } },
  shop: {
    trustProxy: 1,
    session: {
      secret: 's',
      resave: false,
      saveUninitialized: true,
      cookie: { secure: true, maxAge: 600_000 },
    },
  },
}

describe('an exported project', () => {
  it.each([
    ['the plain world', {}, 'server.js'],
    ['TLS at the app', { page: 'https://localhost:3443' }, 'start.js'],
    ['a proxy where TLS ends', proxied, 'start.js'],
    [
      'two instances that share nothing',
      { instances: 2, shop: { session: { secret: 's', saveUninitialized: true, resave: true } } },
      'start.js',
    ],
    [
      'an API of its own, asked across origins',
      {
        api: 'http://localhost:4000',
        front: { credentials: 'include' },
        shop: { cors: { origin: ['http://localhost:3000'], credentials: true } },
      },
      'start.js',
    ],
  ])('answers on real Node as the playground does: %s', async (_, world, start) => {
    const script = { world, actions: visit }
    const exchanges = await replayed(script)
    const folder = exportProject(script)
    const running = await startProject(
      folder,
      { page: defaultWorld.page, api: null, ...world },
      start,
    )
    try {
      expect(exchanges.length).toBeGreaterThanOrEqual(visit.length)
      expect(await revisit(exchanges, running.ask)).toEqual([])
    } finally {
      await running.stop()
    }
  })

  it('names real versions, and the text is the one that the page shows', () => {
    const folder = exportProject({ world: { shop: { store: { kind: 'redis' } } }, actions: [] })
    const manifest: unknown = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    expect(manifest).toMatchObject({
      dependencies: {
        'connect-redis': expect.stringMatching(/^\d+\.\d+\.\d+$/),
        express: expect.stringMatching(/^5\./),
        'express-session': expect.stringMatching(/^1\.19\./),
        redis: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      },
    })
    // It is a program: Node reads it, and every module that it names is there.
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.js')))
      execFileSync(process.execPath, ['--check', `${folder}/${name}`])
    rmSync(folder.replace(/\/shop$/, ''), { recursive: true })
  })
})

describe('bad input to export', () => {
  const run = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'src/doors/export.ts', ...args],
      { cwd: root, encoding: 'utf8' },
    )
  mkdirSync(`${root}test-results`, { recursive: true })
  const folder = mkdtempSync(`${root}test-results/bad-`)
  writeFileSync(`${folder}/world.json`, '{ "world": { "page": "shop" }, "actions": [] }')
  afterAll(() => rmSync(folder, { recursive: true }))
  writeFileSync(`${folder}/good.json`, '{ "actions": [] }')

  it.each([
    ['no folder', [`${folder}/good.json`], /name a file .* and a new or empty folder/],
    ['no such file', [`${folder}/none.json`, `${folder}/out`], /none\.json: cannot be read/],
    ['a world that is none', [`${folder}/world.json`, `${folder}/out`], /world\.page: an origin/],
    ['a folder with something in it', [`${folder}/good.json`, folder], /is not an empty folder/],
  ])('%s: one line that names the place, exit code 2, nothing written', (_, args, line) => {
    const before = readdirSync(folder)
    const { status, stderr, stdout } = run(...args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(line)
    expect(readdirSync(folder)).toEqual(before)
  })
})
