import { describe, expect, it } from 'vitest'
import { play } from './play.ts'

const client = 'laptop'
const visit = { kind: 'navigate', client, url: '/' }
const reload = { kind: 'reload', client }
const byForm = { front: { login: 'form' } }
const asked = (exchanges: Awaited<ReturnType<typeof play>>) =>
  exchanges.map(({ request }) => `${request.method} ${new URL(request.url).pathname}`)

describe('a reload', () => {
  it("of what a form's POST brought sends the same POST again, as Chromium does once the user agrees", async () => {
    const wrong = { kind: 'log-in', client, user: 'kim', password: 'wrong' }
    const exchanges = await play([visit, wrong, reload], byForm)
    expect(asked(exchanges)).toEqual(['GET /', 'POST /login', 'POST /login'])
    const [, first, again] = exchanges
    expect(again?.request).toEqual(first?.request)
    expect(again?.response?.status).toBe(401)
  })

  it('after a redirect asks for the page that it led to', async () => {
    const right = { kind: 'log-in', client, user: 'kim', password: 'right' }
    const exchanges = await play([visit, right, reload], {
      ...byForm,
      shop: { login: { answer: 'redirect' } },
    })
    expect(asked(exchanges)).toEqual(['GET /', 'POST /login', 'GET /', 'GET /'])
  })
})
