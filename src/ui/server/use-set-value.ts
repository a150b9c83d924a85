import type { Deed } from '../../world/action.ts'
import { setValue, type Refusal } from '../../world/set-value.ts'
import { usePlayground } from '../playground-context.tsx'

/** Any JSON value that a control gives; undefined: the option is not given at all. */
export type Given = Extract<Deed, { kind: 'set' }>['value']

/**
 * Sets one value of the world. What the world would refuse is told at once to whoever typed it,
 * and nothing is done.
 */
export function useSetValue(path: string): (value: Given) => Refusal | null {
  const playground = usePlayground()
  return (value) => {
    const { world } = playground.state.getState().current
    const next = setValue(world, path, value)
    if (!next.ok) return next.refusal
    void playground.perform({ kind: 'set', path, ...(value === undefined ? {} : { value }) })
    return null
  }
}
