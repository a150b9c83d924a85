import { expect, it } from 'vitest'
import { parseTyped, typedText } from './typed-text.ts'

it.each([
  ['number', '60', 60],
  ['number', ' 7200000 ', 7_200_000],
  ['number', '1e3', 1000],
  ['number', 'null', null],
  ['number', '', undefined],
  ['number', 'soon', 'soon'],
  ['text', 'shop.example', 'shop.example'],
  ['text', "'shop.example'", 'shop.example'],
  ['text', "''", ''],
  ['text', '', undefined],
  ['text', 'undefined', undefined],
  ['origin', '', null],
  ['origin', 'http://a.example', 'http://a.example'],
  ['text', "it's", "it's"],
] as const)('a %s field that holds «%s» gives %j', (kind, typed, value) => {
  expect(parseTyped(kind, typed)).toBe(value)
})

it.each([['keyboard cat'], [60], [null], [''], [undefined]])(
  'what shows for %j reads back as the same',
  (value) => {
    const kind = typeof value === 'number' || value === null ? 'number' : 'text'
    expect(parseTyped(kind, typedText(value))).toBe(value)
  },
)
