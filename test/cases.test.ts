import { beforeAll, describe, expect, it } from 'vitest'
import { caseIds } from '../src/cases/case-id.ts'
import { cases } from '../src/cases/catalogue.ts'
import { runCase } from '../src/cases/run-case.ts'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { cases as english } from '../src/messages/en/cases.ts'
import { cases as korean } from '../src/messages/ko/cases.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

describe('the collection', () => {
  it('has every case once, in the order of the list', () => {
    expect(cases.map(({ id }) => id)).toEqual(caseIds)
  })

  it.each([
    ['English', english],
    ['Korean', korean],
  ])('has words for each in %s, and for no other', (_, words) => {
    expect(Object.keys(words).sort()).toEqual([...caseIds].sort())
    for (const { symptom, search, cause, cure } of Object.values(words))
      expect([symptom, search, cause, cure]).not.toContain('')
  })

  it.each(cases.map((one) => [one.id, one] as const))(
    '%s names its public threads, what is seen, and a cure or that none is needed',
    (_, { threads, seen, cure, cured }) => {
      expect(threads).not.toEqual([])
      for (const thread of threads)
        expect(thread).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/(issues|pull)\/\d+$/)
      expect(seen).not.toEqual([])
      expect(cured.length > 0).toBe(cure !== null)
    },
  )
})

describe('each real problem comes out as people told it, and its cure cures it', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const parts = { startInstance, wire: directWire(), loadPublicSuffixes }
    expect(await runCase(one, parts)).toEqual([])
  })
})
