import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { projectFiles } from '../src/code/project.ts'
import { projectParts } from '../src/doors/project-parts.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { projectZip } from '../src/ui/export/project-zip.ts'

const parts = projectParts()
const proxied = {
  ...defaultWorld,
  instances: 2,
  shop: { ...defaultWorld.shop, store: { ...defaultWorld.shop.store, kind: 'redis' as const } },
}

it.each([
  ['one process', defaultWorld],
  ['several processes and Redis', proxied],
])('the zip holds every file of the project, byte for byte: %s', (_, world) => {
  const unpacked = Object.entries(unzipSync(projectZip(world, parts)))
  const files = Object.fromEntries(unpacked.map(([path, bytes]) => [path, strFromU8(bytes)]))
  const expected = Object.entries(projectFiles(world, parts))
  expect(files).toEqual(
    Object.fromEntries(expected.map(([path, text]) => [`session-shop/${path}`, text])),
  )
})

it('the same world gives the same zip, whenever it is made', () => {
  expect(projectZip(defaultWorld, parts)).toEqual(projectZip(defaultWorld, parts))
})
