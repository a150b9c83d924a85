import { strToU8, zipSync } from 'fflate'
import { projectFiles, type ProjectParts } from '../../code/project.ts'
import type { World } from '../../world/schema.ts'

/** The folder that unpacking makes. */
const folder = 'session-shop'

/** The world's server as a Node project, in a zip: the same files that the export door writes. */
export function projectZip(world: World, parts: ProjectParts): Uint8Array<ArrayBuffer> {
  const files = Object.entries(projectFiles(world, parts)).map(
    ([path, text]) => [`${folder}/${path}`, strToU8(text)] as const,
  )
  return zipSync(Object.fromEntries(files), { mtime: world.startAt })
}
