import { expect, it } from 'vitest'
import { withParticle } from './particle.ts'

it.each([
  ['쿠키', '은/는', '쿠키는'],
  ['세션', '이/가', '세션이'],
  ['kim', '을/를', 'kim을'],
  ['lee', '과/와', 'lee와'],
  ['서울', '으로/로', '서울로'],
  ['집', '으로/로', '집으로'],
  ['7', '으로/로', '7로'],
] as const)('%s with %s is %s', (word, pair, whole) => {
  expect(withParticle(word, pair)).toBe(whole)
})
