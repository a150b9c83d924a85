import { expect, it } from 'vitest'
import { withoutList } from '../http/site.ts'
import { askedBy } from './asked.ts'
import type { RequestContext } from './context.ts'

const typed: RequestContext = {
  url: 'http://localhost:3000/',
  method: 'GET',
  destination: 'document',
  initiator: null,
  frames: [],
  chain: [],
  credentials: 'include',
  preflight: false,
  thirdPartyCookies: 'allow',
  now: 0,
  registrable: withoutList,
}

it('a typed address has neither asker nor page around it', () => {
  expect(askedBy(typed)).toMatchObject({ initiator: null, topLevel: null, stranger: null })
})

it('another port is no stranger: a site knows no ports', () => {
  const page = 'http://localhost:4000/'
  const fetched = { ...typed, destination: 'resource', initiator: page, frames: [page] } as const
  expect(askedBy(fetched)).toMatchObject({ initiator: page, topLevel: page, stranger: null })
})

it('http and https of one host are strangers', () => {
  const page = 'https://localhost/'
  expect(askedBy({ ...typed, initiator: page }).stranger).toBe(page)
})

it('in a frame of another site the page around it is the stranger, not the asker', () => {
  const own = 'http://localhost:3000/'
  const around = 'http://127.0.0.1:8000/'
  const framed = {
    ...typed,
    destination: 'resource',
    initiator: own,
    frames: [around, own],
  } as const
  expect(askedBy(framed)).toMatchObject({ initiator: own, topLevel: around, stranger: around })
})
