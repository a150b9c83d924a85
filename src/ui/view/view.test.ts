import { expect, it } from 'vitest'
import { viewOf } from './view.ts'

const embed = { kind: 'embed', parts: null, unknown: [] }

it.each([
  ['', { kind: 'whole' }],
  ['?embed=1', embed],
  ['?embed', embed],
  ['?embed=,', embed],
  ['?embed=network', { ...embed, parts: ['network'] }],
  ['?embed=browser,timeline', { ...embed, parts: ['browser', 'timeline'] }],
  // In the page's own order, each once.
  ['?embed=timeline,network,network', { ...embed, parts: ['network', 'timeline'] }],
  ['?embed=network,shop', { ...embed, unknown: ['shop'] }],
  ['?embed=<b>', { ...embed, unknown: ['<b>'] }],
  ['?present=1', { kind: 'present' }],
  ['?embed=store&present=1', { ...embed, parts: ['store'] }],
])('the query %j is read as a view', (search, view) => {
  expect(viewOf(search)).toEqual(view)
})
