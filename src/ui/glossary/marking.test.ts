import { describe, expect, it } from 'vitest'
import { glossary as en } from '../../messages/en/glossary.ts'
import { glossary as ko } from '../../messages/ko/glossary.ts'
import type { Term } from '../../messages/shape/glossary.ts'
import { glossaryOf } from './marking.ts'
import { sources } from './sources.ts'

const marks = (text: string, words = en) =>
  glossaryOf(words)
    .marked(text)
    .filter(({ term }) => term !== null)
    .map(({ text: piece, term }) => `${piece}=${term}`)

describe('the words of the glossary are found in a text', () => {
  it.each([
    ['The session ID names a session.', ['session ID=session-id', 'session=session']],
    ['Sessions live in the session store.', ['Sessions=session', 'session store=session-store']],
    ['A cookie, and a second cookie.', ['cookie=cookie']],
    [
      'Set `HttpOnly` and `saveUninitialized`.',
      ['HttpOnly=attribute-HttpOnly', 'saveUninitialized=option-saveUninitialized'],
    ],
    ['A cross-site request', ['cross-site=same-site']],
    ['The cookie’s origin.', ['cookie=cookie', 'origin=origin']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected)
  })

  it.each([
    ['express-session looks at req.session.'],
    ['The websites, the jarring name, and a proxy_pass line'],
    ['its name, its path, secure or not'],
  ])('but no part of another name: %s', (text) => {
    expect(marks(text)).toEqual([])
  })

  it('in Korean with a particle at its end, the longest name first', () => {
    expect(marks('세션 아이디 쿠키는 세션 스토어의 세션을 가리키고, 쿠키와 CSRF를 …', ko)).toEqual([
      '세션 아이디 쿠키=session-id-cookie',
      '세션 스토어=session-store',
      '세션=session',
      '쿠키=cookie',
      'CSRF=csrf',
    ])
  })

  it('and the text stays as it was', () => {
    const text = 'The session’s cookie carries a signature.'
    expect(
      glossaryOf(en)
        .marked(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})

describe.each([
  ['English', en],
  ['Korean', ko],
])('each word of the glossary in %s', (language, words) => {
  const terms = Object.values(words.terms).flatMap((group) => Object.entries(group))

  it('has a name, one sentence or two that mean it, and a source unless it is the page’s own', () => {
    expect(terms.map(([id]) => id).sort()).toEqual(Object.keys(sources).sort())
    for (const [id, { name, means, usage }] of terms) {
      expect(name, id).not.toBe('')
      for (const text of [means, usage].filter((one) => one !== '')) {
        expect(text, id).toMatch(/\.$/)
        expect(text.split('`').length % 2, id).toBe(1)
        if (language === 'Korean') expect(text, id).toMatch(/[가-힣]/)
      }
    }
  })

  it('is spelt so that no other word claims the same text', () => {
    const { code, ...spoken } = words.terms
    // What stands in code is compared with code alone, to the letter.
    for (const group of [code, Object.assign({}, ...Object.values(spoken))]) {
      const forms = Object.values<Term>(group).flatMap((term) => term.forms)
      expect(new Set(forms).size).toBe(forms.length)
    }
  })
})
