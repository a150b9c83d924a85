import { beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../src/cases/catalogue.ts'
import { runCase } from '../src/cases/run-case.ts'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { StartInstance } from '../src/server/protocol.ts'

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

describe('each real problem comes out as people told it, and its cure cures it', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const parts = { startInstance, wire: directWire(), loadPublicSuffixes }
    expect(await runCase(one, parts)).toEqual([])
  })
})
