import { expect, it } from 'vitest'
import { reasons as en } from '../src/messages/en/reasons.ts'
import { explainStep } from '../src/ui/explain/explain-step.ts'
import { play } from './play.ts'

const client = 'laptop'
const visit = { kind: 'navigate', client, url: '/' }
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const viewCart = { kind: 'view-cart', client }
const page = 'https://shop.example'

/** The sentences of the last exchange's step of a name. */
async function told(name: string, actions: readonly object[], world: object): Promise<string> {
  const last = (await play(actions, world)).at(-1)
  const step = last?.steps.find((one) => one.name === name)
  if (!last || !step) throw new Error(`no ${name}`)
  return explainStep(step, last, en)
    .map(({ text }) => text)
    .join(' ')
}

it('where TLS ends and nobody says so, Express sees http', async () => {
  const text = await told('proxy-request', [visit], { page, network: { proxy: {} } })
  expect(text).toContain('The proxy ends https here and asks the app at http://127.0.0.1:8080')
  expect(text).toContain('to Express this is http')
})

it('where the proxy says what the browser used, only trust proxy is missing', async () => {
  const proxy = { forwardedProto: 'https' }
  const text = await told('proxy-request', [visit], { page, network: { proxy } })
  expect(text).toContain('`X-Forwarded-Proto: https` tells what the browser used')
  expect(text).not.toContain('Let the proxy send')
})

it('instances in turn, each with its own memory, need a shared store', async () => {
  const world = { instances: 2 }
  const text = await told('balance', [visit, logIn], world)
  expect(text).toContain('this request fell to number 2')
  expect(text).toContain('use a shared store')
})

it('an eavesdropper reads the number of a session over http', async () => {
  const world = { page: 'http://shop.example', network: { eavesdropper: true } }
  expect(await told('overhear', [visit], world)).not.toContain('number')
  expect(await told('overhear', [logIn, viewCart], world)).toContain('the session’s number too')
  expect(await told('overhear', [logIn], world)).toContain('the password too')
})

it('the middleware’s sentence names this path and the cookie’s', async () => {
  const shop = {
    session: { secret: 'a', resave: false, saveUninitialized: false, cookie: { path: '/admin' } },
  }
  const text = await told('skip-middleware', [viewCart], { shop })
  expect(text).toContain('`/api/cart` does not begin with `cookie.path` (`/admin`)')
})

it('a record that nobody can reach is named where one was saved', async () => {
  const session = { secret: 'a', resave: false, saveUninitialized: false, cookie: { secure: true } }
  expect(await told('set-cookie', [logIn], { shop: { session } })).toContain(
    'A record was saved that nobody can reach.',
  )
})

it('touching says what stays behind: only where the cookie has an expiry', async () => {
  const session = (cookie: object) => ({
    secret: 'a',
    resave: false,
    saveUninitialized: false,
    cookie,
  })
  const plain = await told('store.touch', [logIn, viewCart], { shop: { session: session({}) } })
  const aging = { shop: { session: session({ maxAge: 60_000 }) } }
  expect(plain).toContain('the record was only marked as used')
  expect(await told('store.touch', [logIn, viewCart], aging)).toContain(
    'the cookie’s expiry in the browser did not move. Use `rolling: true`',
  )
})

it('a bare arrow says what it tells of who asks, and what the answer leaves with the client', async () => {
  expect(await told('request', [viewCart], {})).toBe(
    'No cookie goes along: for localhost this request comes from anybody.',
  )
  expect(await told('request', [logIn, viewCart], {})).toContain('1 cookie stood in it')
  expect(await told('response', [logIn], {})).toContain('200 with 1 `Set-Cookie` line')
  expect(await told('response', [logIn, viewCart], {})).toContain('has no `Set-Cookie`')
})

const asks = (headers: object, more: object = {}) => ({
  kind: 'fetch',
  client,
  url: '/api/cart',
  headers: Object.entries(headers),
  ...more,
})

it('a header that only the browser may write is named where the script asked for it, and what to do instead', async () => {
  const both = asks({ Cookie: 'connect.sid=stolen', Origin: page, 'X-Own': '1' })
  const text = await told('drop-headers', [visit, both], {})
  expect(text).toContain('`Cookie`, `Origin`')
  expect(text).toContain("only with `credentials: 'include'`")
  expect(await told('drop-headers', [visit, asks({ Host: 'a.example' })], {})).not.toContain(
    'Cookie',
  )
})

it('a header that goes out leaves no step behind', async () => {
  const last = (await play([visit, asks({ 'X-Own': '1' })])).at(-1)
  expect(last?.steps.map(({ name }) => name)).not.toContain('drop-headers')
})

it('across origins it is told once, on the request that is sent first', async () => {
  const api = 'http://localhost:4000'
  const shop = { cors: { origin: ['http://localhost:3000'], credentials: true } }
  const ask = asks({ Cookie: 'a=1', 'X-Own': '1' }, { url: `${api}/api/cart` })
  const exchanges = await play([visit, ask], { api, shop })
  const where = exchanges.map(({ cause, steps }) => [
    cause,
    steps.some(({ name }) => name === 'drop-headers'),
  ])
  expect(where.filter(([, told]) => told)).toEqual([['preflight', true]])
  expect(where.at(-1)).toEqual(['fetch', false])
})
