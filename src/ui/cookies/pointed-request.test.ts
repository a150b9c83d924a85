import { describe, expect, it } from 'vitest'
import { cookieContext } from '../../client/context.ts'
import { withoutList } from '../../http/site.ts'
import { emptyJar } from '../../jar/contents.ts'
import { setCookies } from '../../jar/jar.ts'
import { defaultWorld } from '../../world/defaults.ts'
import {
  pointedAt,
  pointedContext,
  type PointedKind,
  type PointedRequest,
} from './pointed-request.ts'
import { wouldGo } from './would-go.ts'

const around = {
  world: defaultWorld,
  client: 'laptop',
  page: 'http://localhost:3000/',
  now: defaultWorld.startAt,
  registrable: withoutList,
}

/** The verdict on a cookie that a typed visit brought, for a request that is pointed at. */
function verdict(line: string, kind: PointedKind, more: Partial<PointedRequest> = {}) {
  const visit = pointedContext(pointedAt('typed', defaultWorld), around)
  const request = pointedContext({ ...pointedAt(kind, defaultWorld), ...more }, around)
  if (!visit || !request) throw new Error('an address that cannot be read')
  const { jar, verdicts } = setCookies(emptyJar, [line], cookieContext(visit))
  const cookie = verdicts[0]?.cookie
  if (!cookie) throw new Error('not stored')
  const found = wouldGo(jar, request).verdictOn(cookie)
  return found && [found.outcome, ...found.reasons].join(' ')
}

describe('whether a cookie would go along with a request that is pointed at', () => {
  it.each([
    ['a=1; SameSite=Strict', 'cart', 'sent'],
    ['a=1; SameSite=Strict', 'typed', 'sent'],
    ['a=1; SameSite=Strict', 'link', 'withheld SchemefulSameSiteStrict'],
    ['a=1; SameSite=Lax', 'link', 'sent'],
    ['a=1; SameSite=Lax', 'form', 'withheld SchemefulSameSiteLax'],
    ['a=1', 'form', 'sent'],
    ['a=1', 'iframe', 'withheld SchemefulSameSiteUnspecifiedTreatedAsLax'],
    ['a=1; SameSite=None; Secure', 'iframe', 'sent'],
    ['a=1; SameSite=None; Secure', 'img', 'sent'],
    ['a=1; SameSite=None; Secure', 'fetch', 'sent'],
    ['a=1; Path=/admin', 'cart', 'withheld NotOnPath'],
  ] as const)('%s, %s: %s', (line, kind, said) => {
    expect(verdict(line, kind)).toBe(said)
  })

  it('a form by GET is a link’s equal', () => {
    expect(verdict('a=1; SameSite=Lax', 'form', { method: 'GET' })).toBe('sent')
  })

  it('a fetch without credentials does not consider it', () => {
    const omit = { credentials: 'omit' } as const
    expect(verdict('a=1; SameSite=None; Secure', 'fetch', omit)).toBe(
      'not-considered own:CredentialsMode',
    )
  })

  it('of another site it is not looked at', () => {
    expect(verdict('a=1', 'typed', { to: 'http://127.0.0.1:3000/' })).toBe(null)
  })

  it('an address that is none gives no context', () => {
    const typed = { ...pointedAt('typed', defaultWorld), to: 'shop' }
    expect(pointedContext(typed, around)).toBe(null)
    expect(pointedContext({ ...typed, to: 'javascript:alert(1)' }, around)).toBe(null)
  })
})
