import { describe, expect, it } from 'vitest'
import { play, statuses } from './play.ts'

describe("a page's files", () => {
  it('are all there: what the shop page names, its own script among it, is answered by express.static', async () => {
    const [page, ...files] = await play([{ kind: 'navigate', client: 'laptop', url: '/' }], {
      clients: [{ id: 'laptop', kind: 'browser', loadsAssets: true }],
      shop: {
        order: ['static', 'session'],
        session: { secret: 's', resave: false, saveUninitialized: true },
      },
    })
    expect(page?.response?.status).toBe(200)
    expect(files).toHaveLength(10)
    expect(files.map(({ request }) => request.url)).toContain(
      'http://localhost:3000/static/client.js',
    )
    expect(statuses(files)).toEqual(files.map(() => 200))
    // Nothing came as far as the session.
    expect(files.at(-1)?.after.stores['memory-0']).toHaveLength(1)
  })
})
