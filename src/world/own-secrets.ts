import { presets } from './presets.ts'
import type { Script } from './script.ts'

const place = ['shop', 'session', 'secret'] as const

/** Secrets of the playground's own worlds give nothing away. */
const known: ReadonlySet<string> = new Set([
  'old',
  'new',
  ...presets.flatMap(({ world }) => world.shop.session.secret ?? []),
])

/**
 * The script with a stand-in for each secret that is somebody's own; null: there is none in it. What
 * is signed with it differs then, and nothing else.
 */
export function withoutOwnSecrets(script: Script): Script | null {
  const standIns = new Map<string, string>()
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'string' || known.has(value)) return value
    const standIn = standIns.get(value) ?? `stand-in ${standIns.size + 1}`
    standIns.set(value, standIn)
    return standIn
  }
  const world = replacedAt(script.world, place, plain)
  const actions = script.actions.map((action) => {
    const { deed } = action
    if (deed.kind !== 'set' || deed.value === undefined) return action
    const keys = deed.path.split('.')
    if (!keys.every((key, index) => key === place[index])) return action
    const value = replacedAt(deed.value, place.slice(keys.length), plain)
    return { ...action, deed: { ...deed, value } }
  })
  return standIns.size > 0 ? { world, actions } : null
}

/** A copy whose value at `keys`, where there is one, is what `change` makes of it. */
function replacedAt<Value>(
  tree: Value,
  [key, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): Value {
  // The value keeps its type: a string becomes a string, a list a list.
  if (key === undefined) return change(tree) as Value
  if (typeof tree !== 'object' || tree === null || !Object.hasOwn(tree, key)) return tree
  const entries = Object.entries(tree).map(([name, inner]): [string, unknown] => [
    name,
    name === key ? replacedAt(inner, rest, change) : inner,
  ])
  // As above: only values of the same type were put in.
  return Object.fromEntries(entries) as Value
}
