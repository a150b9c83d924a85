import { expect, it } from 'vitest'
import { allCookies, emptyJar } from '../src/jar/contents.ts'
import { provenanceOf } from '../src/ui/cookies/provenance.ts'
import { refusedBy } from '../src/ui/cookies/refused.ts'
import { tampered } from '../src/ui/cookies/tamper.ts'
import type { Timeline } from '../src/world/timeline.ts'
import { playAll } from './play.ts'

const client = 'laptop'
const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
const add = { kind: 'add-to-cart', client, product: 'mug' }
const set = (path: string, value: unknown) => ({ kind: 'set', path, value })
const always = Number.POSITIVE_INFINITY

function story(timeline: Timeline, until = always) {
  const last = timeline.at(-1)
  const [cookie] = allCookies(last?.after.jars[client] ?? emptyJar)
  if (!cookie) throw new Error('the jar is empty')
  return { cookie, ...provenanceOf(timeline, client, cookie, until) }
}

it('a cookie comes from the exchange that set it, unseen by the server at first', async () => {
  expect(story(await playAll([logIn]))).toMatchObject({ setBy: 1, renewed: false, signature: null })
})

it('what the server made of the signature is the server’s own word', async () => {
  const timeline = await playAll([logIn, add])
  expect(story(timeline)).toMatchObject({ setBy: 1, signature: { said: 'fits', by: 2 } })
  expect(story(timeline, 1).signature).toBe(null)
})

it('a cookie that is sent again with a later date is renewed', async () => {
  const rolling = set('shop.session.rolling', true)
  const timeline = await playAll([rolling, logIn, add])
  expect(story(timeline)).toMatchObject({ setBy: 2, renewed: true })
})

it('a value changed by hand comes from no exchange, and its signature breaks at the server', async () => {
  const { cookie } = story(await playAll([logIn]))
  const { name, domain, path, value } = cookie
  const edit = { value: tampered(value) }
  const edited = { kind: 'edit-cookie', client, cookie: { name, domain, path }, edit }
  expect(story(await playAll([logIn, edited]))).toMatchObject({ setBy: null, signature: null })
  expect(story(await playAll([logIn, edited, add]))).toMatchObject({
    setBy: null,
    signature: { said: 'broken', by: 2 },
  })
})

it('lines that were refused alike are one, with the newest exchange and a count', async () => {
  const none = set('shop.session.cookie.sameSite', 'none')
  const timeline = await playAll([none, logIn, logIn, logIn])
  const refused = refusedBy(timeline, client, always)
  expect(refused).toHaveLength(1)
  expect(refused[0]).toMatchObject({
    exchange: 3,
    times: 3,
    verdict: { name: 'connect.sid', reasons: ['SameSiteNoneInsecure'] },
  })
  expect(refusedBy(timeline, client, 1)[0]).toMatchObject({ exchange: 1, times: 1 })
  expect(refusedBy(timeline, 'library-pc', always)).toEqual([])
})

it('a line that a script assigned, and that was refused, stands in the tray with its page', async () => {
  const assign = { kind: 'assign-cookie', client, line: 'seen=1; Path=/; HttpOnly' }
  const visit = { kind: 'navigate', client, url: '/' }
  const timeline = await playAll([visit, assign, logIn, assign])
  const [refused] = refusedBy(timeline, client, always)
  expect(refused).toMatchObject({ exchange: null, times: 2, verdict: { name: 'seen' } })
  expect(refused?.verdict.reasons).toHaveLength(1)
  expect(new URL(refused?.url ?? '').host).toBe('localhost:3000')
  // Looked at as it was at the visit, or during the log-in.
  expect(refusedBy(timeline, client, 2)[0]).toMatchObject({ exchange: null, times: 1 })
})
