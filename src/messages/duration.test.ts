import { expect, it } from 'vitest'
import { en } from './en/index.ts'
import { ko } from './ko/index.ts'

it.each([
  [60, '60 ms', '60ms'],
  [0, '0 ms', '0ms'],
  [1500, '1 s 500 ms', '1초 500ms'],
  [86_400_000, '1 day', '1일'],
  [7_200_000, '2 hours', '2시간'],
  [5_400_000, '1 hour 30 minutes', '1시간 30분'],
  [-60_000, '−1 minute', '−1분'],
])('%d ms are %s, and %s', (ms, english, korean) => {
  expect(en.server.duration(ms)).toBe(english)
  expect(ko.server.duration(ms)).toBe(korean)
})
