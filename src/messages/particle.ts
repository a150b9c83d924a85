type Pair = '이라는/라는' | '은/는' | '이/가' | '을/를' | '과/와' | '으로/로'

/** Letters and digits whose Korean names end in a consonant. */
const closedLatin = /[lmnrLMNR136780]$/

/** A word with the Korean particle that fits its last sound. */
export function withParticle(word: string, pair: Pair): string {
  const [closed = '', open = ''] = pair.split('/')
  const last = word.at(-1) ?? ''
  const code = last.charCodeAt(0) - 0xac00
  const hangul = code >= 0 && code < 11172
  const final = hangul ? code % 28 : closedLatin.test(last) ? 1 : 0
  // ㄹ is as open before 으로/로.
  const rieul = hangul ? final === 8 : /[lL178]$/.test(last)
  return word + (final > 0 && !(pair === '으로/로' && rieul) ? closed : open)
}
