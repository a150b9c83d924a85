import { describe, expect, it } from 'vitest'
import { readHtml } from './html.ts'

const page = readHtml(
  `<!doctype html><title>A &amp; B</title>
<link rel="stylesheet" href="/static/shop.css"><link rel=icon href=/icon.png>
<script src='app.js'></script><script>let a = 1 < 2</script>
<a href="https://shop.example/?a=1&amp;b=2">to the shop</a>
<form method="post" action="/collect"><input type="hidden" name="id" value="mug"><input name="of"></form>
<form><input name="q" value="tea time"></form>
<iframe src="https://shop.example/"></iframe><img src="//img.example/a.png">`,
  'https://evil.example/win/index.html',
)

describe('what a browser finds in a document', () => {
  it.each([
    ['title', 'A & B'],
    ['links', ['https://shop.example/?a=1&b=2']],
    ['scripts', ['let a = 1 < 2']],
    ['frames', ['https://shop.example/']],
    ['images', ['https://img.example/a.png']],
    [
      'assets',
      [
        'https://evil.example/static/shop.css',
        'https://evil.example/icon.png',
        'https://evil.example/win/app.js',
      ],
    ],
  ] as const)('%s: %o', (part, found) => {
    expect(page[part]).toEqual(found)
  })

  it('forms, with their fields as they will be sent', () => {
    expect(page.forms).toEqual([
      { method: 'POST', action: 'https://evil.example/collect', body: 'id=mug&of=', auto: false },
      {
        method: 'GET',
        action: 'https://evil.example/win/index.html',
        body: 'q=tea+time',
        auto: false,
      },
    ])
  })

  it('a form that the page sends by itself', () => {
    const html = '<body onload="document.forms[0].submit()"><form action="/a"></form></body>'
    expect(readHtml(html, 'https://id.example/').forms[0]?.auto).toBe(true)
  })
})
