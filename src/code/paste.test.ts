import { describe, expect, it } from 'vitest'
import { defaultWorld } from '../world/defaults.ts'
import type { World } from '../world/schema.ts'
import { textOf, serverDocument } from './document.ts'
import { longestPaste, readPaste, type Pasted } from './paste.ts'

const at = { page: 'http://localhost:3000', api: null }

async function worldOf(text: string, more: Partial<Pasted> = {}): Promise<World> {
  const read = await readPaste({ text, ...at, ...more })
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.world
}

async function found(text: string, kind: string, more: Partial<Pasted> = {}) {
  const { findings } = await readPaste({ text, ...at, ...more })
  return findings.filter((finding) => finding.kind === kind)
}

const sessionOf = async (options: string) =>
  (await worldOf(`app.use(session(${options}))`)).shop.session

describe('a pasted configuration', () => {
  it.each([
    ["app.use(session({ secret: 'a' }))"],
    ["session({ secret: 'a' })"],
    ["({ secret: 'a' })"],
    ["{ secret: 'a' }"],
    ["{\n  secret: 'a',\n};"],
    ["const s = require('express-session'); app.use(s({ secret: 'a' }))"],
    ["app.use(require('express-session')({ secret: 'a' }))"],
    ["import s from 'express-session'\napp.use(s({ secret: 'a' }))"],
    ["const mw = session({ secret: 'a' })\napp.use(mw)"],
    ["const options = { secret: 'a' }\napp.use(session(options))"],
    ["const common = { secret: 'a' }\napp.use(session({ ...common }))"],
    ["app.use('/api', session({ ['sec' + 'ret']: `a` }))"],
    ["<!-- an older script\napp.use(session({ secret: 'a' }))"],
    ["#!/usr/bin/env node\napp.use(session({ secret: 'a' }))"],
    ["import s = require('express-session')\napp.use(s({ secret: 'a' } as SessionOptions))"],
    ["const o: s.SessionOptions = { secret: 'a' };(app as any).use(session(o!))"],
    [
      "declare module 'express-session' { interface SessionData { user: string } }\nsession({ secret: 'a' })",
    ],
    ["const o = {}\no.secret = 'a'\napp.use(session(o))"],
  ])('%j is read', async (text) => {
    expect((await worldOf(text)).shop.session).toEqual({ secret: 'a' })
  })

  it.each([
    ['{ cookie: { maxAge: 1000 * 60 * 60 * 24 } }', { cookie: { maxAge: 86_400_000 } }],
    ['{ cookie: { maxAge: 24 * 60 ** 2 * 1e3 - 1 } }', { cookie: { maxAge: 86_399_999 } }],
    ["{ cookie: { maxAge: Number('60000') / 2 } }", { cookie: { maxAge: 30_000 } }],
    ['{ cookie: { maxAge: null } }', { cookie: { maxAge: null } }],
    ['{ cookie: { maxAge: undefined } }', { cookie: {} }],
    [
      '{ cookie: { expires: new Date(Date.now() + 3600000) } }',
      { cookie: { expires: { afterBoot: 3_600_000 } } },
    ],
    [
      '{ cookie: { expires: new Date(new Date().getTime() - 1) } }',
      { cookie: { expires: { afterBoot: -1 } } },
    ],
    [
      "{ cookie: { expires: new Date('2026-03-02T10:00:00Z') } }",
      { cookie: { expires: { afterBoot: 3_600_000 } } },
    ],
    [
      "{ cookie: { sameSite: 'None', secure: !false } }",
      { cookie: { sameSite: 'None', secure: true } },
    ],
    [
      "{ cookie: { sameSite: 'Auto', priority: 'urgent' } }",
      { cookie: { sameSite: 'Auto', priority: 'urgent' } },
    ],
    [
      "{ cookie: () => ({ secure: 'auto' }) }",
      { cookieAs: 'function', cookie: { secure: 'auto' } },
    ],
    [
      '{ cookie: function (req) { return { httpOnly: false } } }',
      { cookieAs: 'function', cookie: { httpOnly: false } },
    ],
    ["{ secret: ['new', 'old'] }", { secret: ['new', 'old'] }],
    ['{ secret: process.env.SECRET }', { secret: 'keyboard cat' }],
    ["{ secret: process.env.SECRET || 'dev' }", { secret: 'dev' }],
    ["{ secret: config.get('secret') }", { secret: 'keyboard cat' }],
    ['{ genid: () => uuid() }', { genid: 'uuid' }],
    ["{ unset: 'destroy', rolling: true, proxy: undefined }", { unset: 'destroy', rolling: true }],
    [
      "{ cookie: { secure: process.env.NODE_ENV === 'production' } }",
      { cookie: { secure: false } },
    ],
  ])('%s means %j', async (options, session) => {
    expect(await sessionOf(options)).toEqual(session)
  })

  it('knows production by the address, and the environment by what it is told', async () => {
    const text =
      "session({ name: process.env.NAME, cookie: { secure: process.env.NODE_ENV === 'production' } })"
    const page = 'https://shop.example'
    expect((await worldOf(text, { page })).shop.session).toEqual({ cookie: { secure: true } })
    expect(await found(text, 'environment', { page })).toEqual([
      { kind: 'environment', line: 1, column: 17, name: 'NAME', assumed: null },
      { kind: 'environment', line: 1, column: 53, name: 'NODE_ENV', assumed: 'production' },
    ])
    const environment = { NAME: 'sid', NODE_ENV: 'test' }
    expect((await worldOf(text, { page, environment })).shop.session).toEqual({
      name: 'sid',
      cookie: { secure: false },
    })
  })

  it('reads a whole server: order, cors, trust proxy, store, routes, front end', async () => {
    const { shop, front, network } = await worldOf(
      `
      const express = require('express'), session = require('express-session')
      const cors = require('cors')
      const { RedisStore } = require('connect-redis')
      const app = express()
      app.set('trust proxy', 1)
      app.use(session({ secret: 's', store: new RedisStore({ client, ttl: 60 }) }))
      app.use(express.static('public'))
      app.use(cors({ origin: ['https://team.example'], credentials: true }))
      app.post('/users/login', (req, res) => {
        req.session.regenerate((err) => {
          req.session.user = req.body.user
          req.session.save(() => res.redirect('/'))
        })
      })
      app.get('/logout', (req, res) => req.session.destroy(() => res.clearCookie('connect.sid').end()))
      app.listen(3000)`,
      { page: 'https://team.example', api: 'https://api.shop.example' },
    )
    expect(shop).toMatchObject({
      trustProxy: 1,
      store: { kind: 'redis', ttl: 60 },
      order: ['session', 'static', 'cors'],
      cors: { origin: ['https://team.example'], credentials: true },
      login: { regenerate: true, save: 'before-answer', answer: 'redirect' },
      logout: 'destroy-and-clear',
    })
    expect(front.credentials).toBe('include')
    expect(network.proxy).toMatchObject({ to: 'http://127.0.0.1:8080', forwardedProto: 'https' })
  })

  it('sees that a program speaks TLS itself', async () => {
    const text = "https.createServer(keys, app).listen(443); app.use(session({ secret: 's' }))"
    expect((await worldOf(text, { page: 'https://shop.example' })).network.proxy).toBeNull()
  })

  const worlds: readonly [string, Partial<World['shop']>][] = [
    ['the plain one', {}],
    ['one that shares its store', { store: { kind: 'redis', latency: 2, ttl: 60 } }],
    [
      'one behind a proxy',
      { trustProxy: 1, login: { regenerate: false, save: 'before-answer', answer: 'redirect' } },
    ],
    [
      'one for another origin',
      {
        cors: { origin: ['https://a.example'], credentials: true },
        logout: 'destroy',
        order: ['session', 'static', 'cors'],
      },
    ],
    [
      'one whose log-out reaches across sites',
      {
        session: { secret: 's', cookie: { path: '/', secure: true, sameSite: 'none' } },
        logout: 'destroy-and-clear-alike',
      },
    ],
    [
      'one with every option',
      {
        session: {
          name: 'sid',
          secret: ['a', 'b'],
          resave: true,
          saveUninitialized: true,
          rolling: true,
          unset: 'destroy',
          proxy: false,
          genid: 'uuid',
          cookieAs: 'function',
          cookie: {
            domain: 'localhost',
            path: '/',
            maxAge: 1,
            httpOnly: false,
            secure: 'auto',
            sameSite: 'none',
            priority: 'high',
            partitioned: true,
          },
        },
        logout: 'null',
      },
    ],
  ]
  it.each(worlds)('reads the page’s own server.js of %s back as it was', async (_, changes) => {
    const shop = { ...defaultWorld.shop, ...changes }
    const text = textOf(serverDocument({ ...defaultWorld, shop }))
    expect((await worldOf(text)).shop).toEqual(shop)
  })
})

describe('what is not understood', () => {
  it.each([
    [
      'session({ saveUninitialised: true })',
      'unknown-key',
      11,
      { key: 'saveUninitialised', instead: 'saveUninitialized' },
    ],
    ['session({ cookies: {} })', 'unknown-key', 11, { key: 'cookies', instead: 'cookie' }],
    ['session({ colour: 1 })', 'unknown-key', 11, { key: 'colour', instead: null }],
    [
      "session({ cookie: { samesite: 'lax' } })",
      'unknown-key',
      21,
      { key: 'samesite', instead: 'sameSite' },
    ],
    [
      'session({ cookie: { http_only: true } })',
      'unknown-key',
      21,
      { key: 'http_only', instead: 'httpOnly' },
    ],
    [
      'session({ cookie: { proxy: true } })',
      'misplaced-key',
      21,
      { key: 'proxy', belongs: 'session' },
    ],
    ['session({ maxAge: 1 })', 'misplaced-key', 11, { key: 'maxAge', belongs: 'cookie' }],
    [
      "session({ resave: 'no' })",
      'wrong-value',
      19,
      { key: 'resave', code: "'no'", wanted: 'true | false' },
    ],
    [
      "session({ cookie: { maxAge: '1d' } })",
      'wrong-value',
      29,
      { key: 'maxAge', code: "'1d'", wanted: 'ms' },
    ],
    [
      "session({ cookie: { maxAge: ms('1d') } })",
      'unknown-value',
      29,
      { key: 'maxAge', code: "ms('1d')" },
    ],
    ['session({ cookie: { maxAge: 3600 } })', 'looks-like-seconds', 29, { ms: 3600 }],
    [
      'session({ cookie: { expires: Date.now() + 1 } })',
      'expires-no-date',
      30,
      { code: 'Date.now() + 1' },
    ],
    ['session({ ...rest })', 'spread', 11, { code: 'rest' }],
    ['session({ [key]: 1 })', 'computed-key', 11, { code: 'key' }],
    ['session({ get secret() { return 1 } })', 'function-value', 11, { key: 'secret' }],
    ["session({ name: () => 'x' })", 'function-value', 17, { key: 'name' }],
    ['session(config.session)', 'options-elsewhere', 9, { code: 'config.session' }],
    ['session({}); session({})', 'second-session', 14, {}],
    ["session({ secret: 'a' }); app.use(cookieParser('b'))", 'parser-secret-differs', 35, {}],
    ['session({ store: new MongoStore() })', 'shared-store', 18, { module: 'MongoStore' }],
    ['app.use(cookieSession({}))', 'other-module', 9, { module: 'cookie-session' }],
    ['app.use(express.json())', 'no-session', 1, {}],
  ])('%s: %s at column %i', async (text, kind, column, facts) => {
    expect(await found(text, kind)).toEqual([{ kind, line: 1, column, ...facts }])
  })

  it.each([
    ["app.use(session({\n  secret: 'a\n}))", 2, 11, 'Unterminated string constant'],
    ['session({ secret: })', 1, 19, 'Unexpected token'],
    ['session({', 1, 10, 'Unexpected token'],
    ["{ secret: 'a' } }", 1, 17, 'Unexpected token'],
    ['const options: = {}', 1, 16, 'Unexpected token'],
  ])('%j: line %i, column %i: %s', async (text, line, column, message) => {
    const read = await readPaste({ text, ...at })
    expect(read).toEqual({
      ok: false,
      refusal: null,
      findings: [{ kind: 'syntax', line, column, message }],
    })
  })

  it('an address that is none is refused by its field', async () => {
    const read = await readPaste({ text: 'session({})', page: 'shop.example', api: null })
    expect(read).toMatchObject({ ok: false, refusal: { where: 'page' } })
  })

  it('a megabyte is read, more than two are not, and nesting without end is said', async () => {
    const filler = "say('<img src=x onerror=alert(1)>', 42)\n"
    const text = `${filler.repeat(26_000)}app.use(session({ name: '<b>' }))`
    expect(text.length).toBeGreaterThan(1_000_000)
    expect((await worldOf(text)).shop.session).toEqual({ name: '<b>' })
    const long = await readPaste({ text: ' '.repeat(longestPaste + 1), ...at })
    expect(long).toMatchObject({ ok: false, findings: [{ kind: 'too-long' }] })
    const deep = await readPaste({ text: '['.repeat(1_000_000), ...at })
    expect(deep).toMatchObject({ ok: false, findings: [{ kind: 'too-nested' }] })
  })

  it('nothing of it is evaluated, nor reached through its names', async () => {
    const text = `
      session({
        secret: (() => { globalThis.pasted = true })(),
        name: \`\${globalThis.pasted = true}\`,
        ['__proto__']: { polluted: true },
        cookie: { __proto__: { secure: true }, constructor: 1, toString: 2 },
      })`
    const session = (await worldOf(text)).shop.session
    expect(session).toEqual({ secret: 'keyboard cat', cookie: {} })
    expect(globalThis).not.toHaveProperty('pasted')
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('a log-in that writes to the session', () => {
  const saved = async (...lines: readonly string[]) => {
    const route = `app.post('/login', (req, res) => {\n${lines.join('\n')}\n})`
    return (await worldOf(`app.use(session({ secret: 's' }))\n${route}`)).shop.login.save
  }
  const refuse = "if (!user) return res.status(401).json({ error: 'wrong' })"

  it.each([
    ['below the answer', 'after-answer', [refuse, 'res.json(user)', 'req.session.user = user']],
    [
      'below a redirect, deeper in',
      'after-answer',
      [refuse, "res.redirect('/')", "req.session.auth.user['name'] = user"],
    ],
    ['above the answer', 'at-end', [refuse, 'req.session.user = user', 'res.json(user)']],
    [
      'on either side',
      'at-end',
      ['req.session.user = user', 'res.json(user)', 'req.session.seen = 1'],
    ],
    ['nothing below the answer', 'at-end', ['res.json(user)', 'user.session = 1']],
    [
      'and saves it before',
      'before-answer',
      ['req.session.user = user', 'req.session.save(() => res.json(user))'],
    ],
  ])('%s: %s', async (_, save, lines) => {
    expect(await saved(...lines)).toBe(save)
  })
})

describe('what is written after the options were made', () => {
  const documented = `const sess = { secret: 's', cookie: {} }
if (app.get('env') === 'production') {
  app.set('trust proxy', 1)
  sess.cookie.secure = true
} else sess.cookie.maxAge = 60000000
app.use(session(sess))`

  it.each([
    ['https://shop.example', { secure: true }, 1],
    ['http://localhost:3000', { maxAge: 60_000_000 }, undefined],
  ])('counts where it runs: at %s', async (page, cookie, trustProxy) => {
    const { shop } = await worldOf(documented, { page })
    expect(shop.session.cookie).toEqual(cookie)
    expect(shop.trustProxy).toBe(trustProxy)
  })

  it('is told by its own line', async () => {
    const [own] = await found(documented, 'understood', { page: 'https://shop.example' }).then(
      (all) => all.filter((one) => 'path' in one && one.path === 'shop.session.cookie.secure'),
    )
    expect(own).toMatchObject({ line: 4, column: 3, code: 'true' })
  })

  it('counts in both branches where nobody knows which runs', async () => {
    const text = `const o = { secret: 's', cookie: {} }
if (config.live) o.cookie.secure = true
app.use(session(o))`
    expect((await worldOf(text)).shop.session.cookie).toEqual({ secure: true })
  })
})

it("Nest's enableCors is what cors is", async () => {
  const { shop } = await worldOf(
    "app.enableCors({ origin: 'https://team.example', credentials: true }); app.use(session({ secret: 's' }))",
  )
  expect(shop.cors).toEqual({ origin: ['https://team.example'], credentials: true })
})

it('of a fault in TypeScript the place is the fault, not the first type', async () => {
  const text = "const port: number = 3000\nsession({ secret: 's', cookie: { secure: } })"
  expect(await found(text, 'syntax')).toMatchObject([{ line: 2, column: 42 }])
})
