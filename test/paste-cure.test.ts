import { beforeAll, describe, expect, it } from 'vitest'
import { applied, judgeWorld } from '../src/code/cure.ts'
import { readPaste, type Pasted } from '../src/code/paste.ts'
import { tryWorld } from '../src/code/trial.ts'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { EngineParts } from '../src/world/engine.ts'
import type { World } from '../src/world/schema.ts'

let parts: EngineParts
beforeAll(async () => {
  parts = {
    startInstance: inProcess(await bundleProgram()),
    wire: directWire(),
    loadPublicSuffixes,
  }
})

async function worldOf(pasted: Pasted): Promise<World> {
  const read = await readPaste(pasted)
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.world
}

const session = (cookie: string, more = '') =>
  `app.use(session({ secret: 's', resave: false, saveUninitialized: false, ${more} cookie: { ${cookie} } }))`
const listening = (text: string) => `${text}\napp.listen(3000)`
const cors = (origin: string) => `app.use(cors({ origin: '${origin}', credentials: true }))\n`

const localhost = { page: 'http://localhost:3000', api: null }
const deployed = { page: 'https://shop.example', api: null }
const twoSites = { page: 'https://team.pages.dev', api: 'https://was.shop.example' }
const openTo = cors(twoSites.page)

/** What is pasted, the wall that it meets first, and the paths of a change that cures it. */
const problems: readonly [string, Pasted, string, readonly string[]][] = [
  ['RI-01', { ...localhost, text: session('secure: true') }, 'not secured', ['cookie.secure']],
  [
    'RI-02',
    { ...deployed, text: listening(session('secure: true')) },
    'not secured',
    ['trustProxy'],
  ],
  [
    'RI-03',
    {
      ...deployed,
      text: `app.set('trust proxy', 1)\n${session('secure: true')}`,
      forwardedProto: 'http',
    },
    'not secured',
    ['proxy.forwardedProto'],
  ],
  [
    'RI-07',
    { ...localhost, text: session("path: '/admin'") },
    'pathname mismatch',
    ['cookie.path'],
  ],
  ['RI-10', { ...localhost, text: 'session({ resave: false })' }, 'error', ['session.secret']],
  [
    'RI-11',
    { ...localhost, text: session("sameSite: 'none'") },
    'SameSiteNoneInsecure',
    ['cookie.sameSite'],
  ],
  [
    'RI-12',
    { ...twoSites, text: listening(openTo + session('')) },
    'SchemefulSameSiteUnspecifiedTreatedAsLax',
    ['cookie.sameSite', 'cookie.secure', 'trustProxy'],
  ],
  [
    'RI-12 with lax',
    {
      ...twoSites,
      text: listening(`app.set('trust proxy', 1)\n${openTo}${session("sameSite: 'lax'")}`),
    },
    'SchemefulSameSiteLax',
    ['cookie.sameSite', 'cookie.secure'],
  ],
  [
    'RI-14',
    {
      page: 'http://localhost:3000',
      api: 'http://localhost:4000',
      text: cors('http://localhost:3000') + session(''),
      credentials: 'same-origin',
    },
    'own:CredentialsMode',
    ['front.credentials'],
  ],
  [
    'RI-15',
    {
      page: 'http://localhost:3000',
      api: 'http://localhost:4000',
      text: `app.use(cors({ credentials: true }))\n${session('')}`,
    },
    'wildcard-with-credentials',
    ['shop.cors'],
  ],
  [
    'RI-17',
    {
      page: 'http://localhost:8080',
      api: 'http://127.0.0.1:9000',
      text: cors('http://localhost:8080') + session(''),
    },
    'SchemefulSameSiteUnspecifiedTreatedAsLax',
    ['api'],
  ],
  [
    'RI-18',
    { ...localhost, text: session("domain: 'other.example'") },
    'InvalidDomain',
    ['cookie.domain'],
  ],
  [
    'RI-18 with a port',
    { ...localhost, text: session("domain: 'localhost:3000'") },
    'error',
    ['cookie.domain'],
  ],
  [
    'a sameSite that no line can hold',
    { ...localhost, text: session("sameSite: 'anything'") },
    'error',
    ['cookie.sameSite'],
  ],
  [
    'RI-19',
    { page: 'https://team.vercel.app', api: null, text: session("domain: '.vercel.app'") },
    'InvalidDomain',
    ['cookie.domain'],
  ],
  ['RI-27', { ...localhost, text: session('maxAge: 3600') }, 'expired', ['cookie.maxAge']],
  [
    'RI-41',
    {
      page: 'http://172.30.1.83:5173',
      api: null,
      text: session("secure: 'auto', sameSite: 'none'"),
    },
    'SameSiteNoneInsecure',
    ['cookie.sameSite'],
  ],
  [
    'no cors at all',
    {
      page: 'http://localhost:3000',
      api: 'http://localhost:4000',
      text: session(''),
      credentials: 'include',
    },
    'no-allow-origin',
    ['shop.cors'],
  ],
  [
    'the course note',
    {
      ...localhost,
      text: `const session = require('express-session')
        app.use(session({ secret: '@codestates', resave: false, saveUninitialized: true, cookie: {
          domain: 'localhost', path: '/', maxAge: 24 * 6 * 60 * 10000, sameSite: 'none', httpOnly: false, secure: true } }))`,
    },
    'not secured',
    ['cookie.secure', 'cookie.sameSite'],
  ],
]

describe('a pasted configuration that fails', () => {
  it.each(problems)(
    '%s is cured by a change of which nothing can be left out',
    async (_, pasted, wall, paths) => {
      const world = await worldOf(pasted)
      const { trial, cure } = await judgeWorld(world, parts)
      expect(trial.works).toBe(false)
      expect(trial.walls[0]?.reason).toBe(wall)
      if (!cure) throw new Error('no cure')
      expect(cure.edits.map(({ path }) => path.split('.').slice(-2).join('.')).sort()).toEqual(
        paths.map((path) => (path === 'trustProxy' ? 'shop.trustProxy' : path)).sort(),
      )
      expect((await tryWorld(cure.world, parts)).works).toBe(true)
      for (const edit of cure.edits) {
        const without = applied(
          world,
          cure.edits.filter((one) => one !== edit),
        )
        if (without) expect((await tryWorld(without, parts)).works).toBe(false)
      }
    },
  )

  it('is no longer tried as soon as nobody wants to know', async () => {
    let booted = 0
    const counted: EngineParts = {
      ...parts,
      startInstance: (...given) => {
        booted++
        return parts.startInstance(...given)
      },
    }
    const world = await worldOf({ ...localhost, text: session('secure: true') })
    await judgeWorld(world, counted)
    const whole = booted
    booted = 0
    const { trial, cure } = await judgeWorld(world, counted, () => false)
    expect(trial.works).toBe(false)
    expect(cure).toBeNull()
    expect(booted).toBe(1)
    expect(whole).toBeGreaterThan(1)
  })

  it('has nothing to cure where the second request comes through', async () => {
    const { trial, cure } = await judgeWorld(
      await worldOf({ ...localhost, text: session('') }),
      parts,
    )
    expect(trial).toMatchObject({ works: true, walls: [] })
    expect(cure).toBeNull()
  })
})
