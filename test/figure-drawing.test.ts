import { beforeAll, describe, expect, it } from 'vitest'
import { en } from '../src/messages/en/index.ts'
import { ko } from '../src/messages/ko/index.ts'
import { drawingSvg } from '../src/ui/export/drawing-svg.ts'
import { shownPalette } from '../src/ui/export/drawing.ts'
import { figureDrawing } from '../src/ui/export/figure-drawing.ts'
import { rowsOf } from '../src/ui/network/rows.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { replayed } from './replayed.ts'

const laptop = { client: 'laptop' }
const script = {
  world: {
    instances: 2,
    network: { proxy: { to: 'http://127.0.0.1:8080', forwardedProto: 'https' } },
    shop: {
      session: {
        secret: 's',
        saveUninitialized: false,
        resave: false,
        cookie: { sameSite: 'none' },
      },
    },
  },
  actions: [
    { kind: 'navigate', ...laptop, url: '/' },
    { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
  ],
}

/** Each ink by its own name, so that a picture tells which one it took. */
const palette = shownPalette((property) => ` ink-of${property} `)

describe('a sequence diagram as a picture', () => {
  let exchanges: readonly Exchange[] = []
  beforeAll(async () => {
    exchanges = await replayed(script)
  })
  const svgOf = (exchange: Exchange | undefined, words = en) => {
    if (!exchange) throw new Error('no such exchange')
    return drawingSvg(figureDrawing(exchange, words), palette)
  }
  /** Its lines of text, as a reader sees them. */
  const linesOf = (svg: string) =>
    [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, runs = '']) =>
      runs.replaceAll(/<[^>]*>/g, ''),
    )

  it('stands by itself: generic fonts, no style, script or address of anything else', () => {
    for (const exchange of exchanges) {
      const svg = svgOf(exchange)
      expect(svg).not.toMatch(/var\(|style|class=|href|<script|<image|url\(/)
      const fonts = [...svg.matchAll(/font-family="([^"]*)"/g)].map(([, font]) => font)
      expect([...new Set(fonts)].toSorted()).toEqual(['monospace', 'sans-serif', 'serif'])
    }
  })

  it.each([
    ['en', en, ['Browser', 'Proxy', 'Server', 'Server 2', 'Session store']],
    ['ko', ko, ['브라우저', '프록시', '서버', '서버 2', '세션 스토어']],
  ])('names every lane in the order of the road, and every step: %s', (_, words, lanes) => {
    const exchange = exchanges.at(-1)
    const lines = linesOf(svgOf(exchange, words))
    expect(lines.filter((line) => lanes.includes(line))).toEqual(lanes)
    for (const row of rowsOf(exchange ?? expect.fail()))
      if (row.kind === 'step')
        expect(lines.join('\n')).toContain(words.network.steps[row.step.name])
  })

  it('draws a refused cookie by its octagon and its session in its own colour', () => {
    const svg = svgOf(exchanges.at(-1))
    expect(svg).toMatch(/d="M5\.9 1\.4h6\.2[^"]*" fill="ink-of--ink"/)
    expect(svg).toContain('fill="ink-of--a"')
    expect(svg).not.toContain('ink-of--b"')
  })

  it('markup in what travels is text', () => {
    const evil = exchanges.at(-1)
    if (!evil) throw new Error('no exchange')
    const headers = [['Set-Cookie', '<img src=x>&"=1; Path=/\u0000']] as const
    const svg = svgOf({ ...evil, response: { status: 200, body: '', headers } })
    expect(svg).not.toContain('<img')
    expect(linesOf(svg).join('\n')).toContain('&lt;img src=x&gt;&amp;&quot;=1')
    expect(svg).not.toContain('\u0000')
  })
})
