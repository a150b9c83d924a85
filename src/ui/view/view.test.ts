import { expect, it } from 'vitest'
import { viewOf } from './view.ts'

it.each([
  ['', { kind: 'whole' }],
  ['?embed=1', { kind: 'embed', parts: null }],
  ['?embed', { kind: 'embed', parts: null }],
  ['?embed=network', { kind: 'embed', parts: ['network'] }],
  // In the page's own order, each once; what is no part is left out.
  ['?embed=timeline,network,network,shop', { kind: 'embed', parts: ['network', 'timeline'] }],
  ['?embed=<b>', { kind: 'embed', parts: null }],
  ['?present=1', { kind: 'present' }],
  ['?embed=store&present=1', { kind: 'embed', parts: ['store'] }],
])('the query %j is read as a view', (search, view) => {
  expect(viewOf(search)).toEqual(view)
})
