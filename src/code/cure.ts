import type { EngineParts } from '../world/engine.ts'
import type { World } from '../world/schema.ts'
import { setValue, valueAt } from '../world/set-value.ts'
import { candidatesFor, movesHouse, type Edit } from './cure-candidates.ts'
import { tryWorld, type Trial } from './trial.ts'

interface Cure {
  readonly edits: readonly Edit[]
  readonly world: World
  readonly trial: Trial
}

export interface Judged {
  /** The world as it is. */
  readonly trial: Trial
  /** The smallest change found that lets the second request through, of which nothing can be left
   * out; null: it works as it is, or none was found. */
  readonly cure: Cure | null
}

/** Worlds that are tried at the most: each costs a boot. */
const mostTrials = 150
/** Edits of one cure at the most. */
const mostEdits = 5

/**
 * Follows the verdicts: each wall names what its decision depends on, each such edit is tried in the
 * world, and what stands in the way then is followed again, fewest edits first.
 * @param wanted asked before each trial: false ends the search, which then has found nothing.
 */
export async function judgeWorld(
  world: World,
  parts: EngineParts,
  wanted: () => boolean = () => true,
): Promise<Judged> {
  const trial = await tryWorld(world, parts)
  if (trial.works) return { trial, cure: null }
  const found =
    (await search(world, trial, parts, (edit) => !movesHouse(edit), wanted)) ??
    (await search(world, trial, parts, () => true, wanted))
  return { trial, cure: found && (await withoutNeedless(world, found, parts, wanted)) }
}

async function search(
  world: World,
  trial: Trial,
  parts: EngineParts,
  allowed: (edit: Edit) => boolean,
  wanted: () => boolean,
): Promise<Cure | null> {
  let open: readonly Cure[] = [{ edits: [], world, trial }]
  const seen = new Set([JSON.stringify(world)])
  for (let size = 1; size <= mostEdits; size++) {
    const next: Cure[] = []
    for (const from of open)
      for (const edit of editsOn(from).filter(allowed)) {
        const edits = withEdit(from.edits, edit)
        const changed = applied(world, edits)
        if (changed === null || seen.has(JSON.stringify(changed))) continue
        if (seen.size > mostTrials || !wanted()) return null
        seen.add(JSON.stringify(changed))
        const cure = { edits, world: changed, trial: await tryWorld(changed, parts) }
        if (cure.trial.works) return cure
        next.push(cure)
      }
    open = next
  }
  return null
}

/** What the walls ask for. Only the first exchange that met any is looked at: later ones follow from it. */
function editsOn({ trial, world }: Cure): readonly Edit[] {
  const [first] = trial.walls
  const here = trial.walls.filter(({ exchange }) => exchange === first?.exchange)
  const edits = [...here, ...trial.walls].flatMap((wall) => candidatesFor(wall, world))
  const seen = new Set<string>()
  return edits.filter(({ path, value }) => {
    const key = JSON.stringify([path, value])
    if (seen.has(key) || JSON.stringify(valueAt(world, path)) === JSON.stringify(value))
      return false
    seen.add(key)
    return true
  })
}

const withEdit = (edits: readonly Edit[], edit: Edit): readonly Edit[] => [
  ...edits.filter(({ path }) => path !== edit.path),
  edit,
]

/** The world with all edits; null: together they make none. */
export function applied(world: World, edits: readonly Edit[]): World | null {
  let next = world
  for (const { path, value } of edits) {
    if (path.startsWith('network.proxy.') && next.network.proxy === null) return null
    const changed = setValue(next, path, value)
    if (!changed.ok) return null
    next = changed.value
  }
  return next
}

/** No single edit of what is left can be left out. */
async function withoutNeedless(
  world: World,
  found: Cure,
  parts: EngineParts,
  wanted: () => boolean,
): Promise<Cure | null> {
  for (const edit of found.edits) {
    const edits = found.edits.filter((one) => one !== edit)
    const changed = applied(world, edits)
    if (changed === null) continue
    // What is not known to be the least is no cure.
    if (!wanted()) return null
    const trial = await tryWorld(changed, parts)
    if (trial.works) return withoutNeedless(world, { edits, world: changed, trial }, parts, wanted)
  }
  return found
}
