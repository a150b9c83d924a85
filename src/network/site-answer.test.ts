import { describe, expect, it } from 'vitest'
import { headerValue } from '../http/headers.ts'
import { siteAnswer, type SiteData } from './site-answer.ts'

const shop = { page: 'https://team.example', api: 'https://api.shop.example' }
const site: SiteData = {
  pages: [
    {
      path: '/',
      headers: [['Set-Cookie', 'seen=1']],
      answer: {
        kind: 'page',
        title: 'Win & "go"',
        links: ['{page}/', '{api}/api/cart?of={query.user}'],
        forms: [
          {
            method: 'POST',
            action: '{api}/logout',
            fields: { state: '{query.state}' },
            auto: true,
          },
        ],
        frames: ['{page}/'],
        images: [],
      },
    },
    {
      path: '/back',
      headers: [],
      answer: { kind: 'redirect', status: 302, to: '{query.to}?code=1&state={query.state}' },
    },
  ],
}
const at = (path: string) => siteAnswer(site, `https://evil.example${path}`, shop)

describe('another host', () => {
  it('shows its page, with the shop’s addresses where it names them', () => {
    const { status, headers, body } = at('/?user=kim')
    expect(status).toBe(200)
    expect(headerValue(headers, 'set-cookie')).toBe('seen=1')
    expect(body).toContain('<title>Win &amp; &quot;go&quot;</title>')
    expect(body).toContain('<a href="https://team.example/">')
    expect(body).toContain('<a href="https://api.shop.example/api/cart?of=kim">')
    expect(body).toContain('<iframe src="https://team.example/"></iframe>')
  })

  it('lets no parameter break out of its place', () => {
    const { body } = at(
      `/?user=${encodeURIComponent('"><script>&x=1')}&state=${encodeURIComponent('">')}`,
    )
    expect(body).not.toContain('<script>')
    expect(body).toContain('of=%22%3E%3Cscript%3E%26x%3D1"')
    expect(body).toContain('value="&quot;>"')
  })

  it('sends on to an address that it was given, parameters encoded', () => {
    const to = encodeURIComponent('https://team.example/callback')
    const { status, headers } = at(`/back?to=${to}&state=a%26b`)
    expect(status).toBe(302)
    expect(headerValue(headers, 'location')).toBe(
      'https://team.example/callback?code=1&state=a%26b',
    )
  })

  it('knows no other address', () => {
    expect(at('/other').status).toBe(404)
  })
})
