import { expect, it } from 'vitest'
import { sessionChanges } from './session-changes.ts'

const cart = (...items: string[]) => JSON.stringify({ cookie: {}, user: 'kim', cart: items })

it.each([
  ['a longer cart', cart('mug'), cart('mug', 'mug'), [{ key: 'cart', from: '1', to: '2' }]],
  [
    'a log-in',
    '{"cookie":{}}',
    cart(),
    [
      { key: 'user', from: null, to: 'kim' },
      { key: 'cart', from: null, to: '0' },
    ],
  ],
  ['the same again', cart('mug'), cart('mug'), []],
  ['another expiry only', '{"cookie":{"expires":1}}', '{"cookie":{"expires":2}}', []],
  ['the end', '{"user":"kim"}', null, [{ key: 'user', from: 'kim', to: null }]],
])('%s', (_, before, after, changes) => {
  expect(sessionChanges(before, after)).toEqual(changes)
})
