// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { asked as en } from '../../messages/en/asked.ts'
import { asked as ko } from '../../messages/ko/asked.ts'
import type { AskedMessages } from '../../messages/shape/asked.ts'
import type { ServerAsked } from '../explain/server-asked.ts'
import { ServerConditions } from './server-conditions.tsx'

afterEach(cleanup)

const asked: ServerAsked = {
  by: ['shouldSetCookie'],
  rule: 'cookie-known',
  conditions: [
    { asked: 'newId', value: false, ground: { kind: 'trace', of: 'newId', line: 'fetching abc' } },
    {
      asked: 'rolling',
      value: false,
      ground: { kind: 'option', path: 'shop.session.rolling', given: false },
    },
    {
      asked: 'issecure',
      value: false,
      ground: { kind: 'request', what: 'X-Forwarded-Proto', value: '' },
    },
  ],
}

function rowsIn(words: AskedMessages): readonly (readonly (string | null)[])[] {
  render(<ServerConditions asked={asked} words={words} />)
  const [, ...rows] = screen.getAllByRole('row')
  return rows.map((row) => [
    within(row).getByRole('rowheader').textContent,
    ...within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ])
}

it('says each condition, its value as it stands in the code, and its ground', () => {
  expect(rowsIn(en)).toEqual([
    ['the ID is new to the client', 'no', 'the request brought it · fetching'],
    ['rolling', 'false', 'the default'],
    ['the request counts as https', 'no', 'no X-Forwarded-Proto came'],
  ])
})

it('says the same in Korean', () => {
  expect(rowsIn(ko)).toEqual([
    ['클라이언트에게 새로운 세션 아이디인지', '아니요', '요청에 실려 왔어요 · fetching'],
    ['rolling', 'false', '기본값'],
    ['https 요청으로 보는지', '아니요', 'X-Forwarded-Proto가 오지 않았어요'],
  ])
})
