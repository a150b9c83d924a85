import type { Deed } from './action.ts'
import { defaultWorld } from './defaults.ts'
import { sameValue } from './same-value.ts'
import type { World } from './schema.ts'
import type { Script, ScriptAction } from './script.ts'
import { setValue, type Parsed } from './set-value.ts'

/** Another world for the same actions. */
export type Variation =
  /** Without the last change of an option. */
  | { readonly kind: 'without-last' }
  /** With none of the changes since it began. */
  | { readonly kind: 'as-begun' }
  /** The plain world, with the clients and the beginning of this one. */
  | { readonly kind: 'plain' }
  /** One value of the world is another, all the time; undefined: it is not given. */
  | { readonly kind: 'turned'; readonly path: string; readonly value: unknown }

const isChange = ({ kind }: Deed) => kind === 'set' || kind === 'set-client'

/** How many changes of options stand among a script's actions. */
export function changesIn({ actions }: Script): number {
  return actions.filter(({ deed }) => isChange(deed)).length
}

/** The script of the other world. The times of the actions stay: both clocks go alike. */
export function varied(script: Script, variation: Variation): Parsed<Script> {
  const { world, actions } = script
  switch (variation.kind) {
    case 'without-last': {
      const last = actions.findLastIndex(({ deed }) => isChange(deed))
      const first = actions.slice(0, last + 1).findLastIndex(({ joined }) => !joined)
      const isLast = (place: number) => place >= first && place <= last
      return {
        ok: true,
        value: {
          world,
          actions: without(actions, ({ deed }, place) => isLast(place) && isChange(deed)),
        },
      }
    }
    case 'as-begun':
      return { ok: true, value: { world, actions: without(actions, ({ deed }) => isChange(deed)) } }
    case 'plain': {
      const { seed, startAt, clients, sites } = world
      return {
        ok: true,
        value: {
          world: { ...defaultWorld, seed, startAt, clients, sites },
          actions: without(actions, ({ deed }) => deed.kind === 'set'),
        },
      }
    }
    case 'turned': {
      const turned = setValue(world, variation.path, variation.value)
      if (!turned.ok) return turned
      // It stays turned: what would turn it again, or its whole branch, is left out.
      const kept = without(
        actions,
        ({ deed }) =>
          deed.kind === 'set' &&
          (`${variation.path}.`.startsWith(`${deed.path}.`) ||
            deed.path.startsWith(`${variation.path}.`)),
      )
      return { ok: true, value: { world: turned.value, actions: kept } }
    }
  }
}

/** What is left of the actions; of a deed that loses its beginning, what comes next begins it. */
function without(
  actions: Script['actions'],
  goes: (action: ScriptAction, place: number) => boolean,
): Script['actions'] {
  let begins = false
  return actions.flatMap((action, place) => {
    if (!action.joined) begins = false
    if (goes(action, place)) {
      if (!action.joined) begins = true
      return []
    }
    const { joined, ...first } = action
    const stays = joined && begins ? first : action
    begins = false
    return [stays]
  })
}

/** A value that two worlds do not share; undefined: it is not given. */
export interface Unlike {
  readonly path: string
  readonly left: unknown
  readonly right: unknown
}

/** Where two worlds differ, by the paths of their values. */
export function unlikeIn(left: World, right: World): readonly Unlike[] {
  return unlike(left, right, '')
}

function unlike(left: unknown, right: unknown, path: string): readonly Unlike[] {
  if (sameValue(left, right)) return []
  if (!isTree(left) || !isTree(right)) return [{ path, left, right }]
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return keys.flatMap((key) => unlike(left[key], right[key], path ? `${path}.${key}` : key))
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
