import { describe, expect, it } from 'vitest'
import { askedBy } from '../../client/asked.ts'
import { cookieContext, type RequestContext } from '../../client/context.ts'
import { withoutList } from '../../http/site.ts'
import { emptyJar } from '../../jar/contents.ts'
import { setCookies } from '../../jar/jar.ts'
import { judgeSending } from '../../jar/send-cookies.ts'
import { reasons as en } from '../../messages/en/reasons.ts'
import { reasons as ko } from '../../messages/ko/reasons.ts'
import { explainSending, explainStoring } from './explanation.ts'

const shop = 'http://localhost:3000/api/cart'
const evil = 'http://127.0.0.1:8000/'
const own = 'http://localhost:3000/'

const asking = (more: Partial<RequestContext>): RequestContext => ({
  url: shop,
  method: 'GET',
  destination: 'resource',
  initiator: own,
  frames: [own],
  chain: [],
  credentials: 'include',
  preflight: false,
  thirdPartyCookies: 'allow',
  now: 1e12,
  registrable: withoutList,
  ...more,
})
const fromEvil = { initiator: evil, frames: [evil] } as const

/** What the real jar says of a line that answers a request, in words. */
function storing(line: string, more: Partial<RequestContext>, words = en) {
  const request = asking(more)
  const { verdicts } = setCookies(emptyJar, [line], cookieContext(request))
  return verdicts.flatMap((one) => explainStoring(one, request.url, askedBy(request), words))
}

/** What the real jar says of a cookie, once stored by a typed visit, that a request may carry. */
function sending(line: string, more: Partial<RequestContext>, words = en) {
  const first = asking({ destination: 'document', initiator: null, frames: [], url: own })
  const { jar } = setCookies(emptyJar, [line], cookieContext(first))
  const request = asking(more)
  return judgeSending(jar, cookieContext(request)).flatMap((one) =>
    explainSending(one, request.url, askedBy(request), words),
  )
}

describe('a refused line', () => {
  it('names the page that made it cross-site, its rule and what to change', () => {
    const [one] = storing('a=1; SameSite=Lax', fromEvil)
    expect(one).toMatchObject({
      word: 'SchemefulSameSiteLax',
      vocabulary: 'DevTools',
      decidedBy: 'browser-storing',
      attributes: ['SameSite'],
      options: ['shop.session.cookie.sameSite'],
      rule: { id: 'SAME-2', section: '§5.7' },
    })
    expect(one?.text).toContain('a fetch, image or frame of 127.0.0.1, another site')
    expect(one?.text).toContain('Put page and API on one site')
  })

  it('says how many bytes are too many', () => {
    const [one] = storing(`a=${'x'.repeat(5000)}`, {})
    expect(one?.text).toContain('come to 5001 bytes')
  })

  it('says which promise of its name it does not keep', () => {
    const [one] = storing('__Host-a=1; Secure', {})
    expect(one?.text).toContain('does not keep: `Path=/` is missing.')
  })

  it('tells a Domain that strangers share from one that does not cover the host', () => {
    const shared = storing('a=1; Domain=localhost', { url: 'http://app.localhost/' })
    const foreign = storing('a=1; Domain=shop.localhost', {})
    expect(shared[0]?.text).toContain('`Domain=localhost` is a public suffix')
    expect(foreign[0]?.text).toContain('`Domain=shop.localhost` does not cover localhost')
  })

  it('with several reasons says each in the protocol’s order, and the cures only at the end', () => {
    const told = storing('__Secure-a=1; Domain=elsewhere.localhost', {})
    expect(told.map(({ word }) => word)).toEqual(['InvalidDomain', 'InvalidPrefix'])
    expect(told[0]?.text).not.toContain('Leave `cookie.domain` out')
    expect(told[1]?.text).toContain('Leave `cookie.domain` out')
    expect(told[1]?.text).toContain('add what is missing')
  })

  it('of which DevTools says nothing has a word of ours', () => {
    const [one] = storing('a=1', { ...fromEvil, credentials: 'omit' })
    expect(one).toMatchObject({ word: 'CredentialsMode', vocabulary: 'ours' })
    expect(one?.text).toContain("`credentials: 'omit'`")
  })
})

describe('a cookie that stays behind', () => {
  it('in a frame names the page around it, not the asker', () => {
    const [one] = sending('a=1; SameSite=Lax', { frames: [evil, own] })
    expect(one?.text).toContain('127.0.0.1 is another site than localhost')
  })

  it('names schemes where only they differ', () => {
    const secure = 'https://localhost/'
    const [one] = sending('a=1; SameSite=Strict', { initiator: secure, frames: [secure] })
    expect(one?.text).toContain('another site (https://localhost)')
  })

  it('names both paths', () => {
    const [one] = sending('a=1; Path=/shop', { url: 'http://localhost:3000/shopping' })
    expect(one?.text).toContain('under `/shop`, and `/shopping` is not under it')
    expect(one).toMatchObject({ attributes: ['Path'], rule: { id: 'PATH-3' } })
  })

  it('in Korean says the same without a particle that guesses', () => {
    const [one] = sending('a=1; SameSite=Lax', fromEvil, ko)
    expect(one?.text).toContain('요청을 시작한 127.0.0.1 쪽과 localhost의 사이트가 서로 달라서')
  })
})

it('a cookie that goes along is told so, with nothing to change', () => {
  const [one] = sending('a=1', {})
  expect(one).toMatchObject({ word: '', rule: null })
  expect(one?.text).toContain('it goes along')
})
