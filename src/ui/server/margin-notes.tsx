import { isChanged, type Control } from '../../code/controls.ts'
import { effectOf } from '../../code/effect.ts'
import { setValue, valueAt } from '../../world/set-value.ts'
import type { Timeline } from '../../world/timeline.ts'
import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { EffectNote } from './effect-note.tsx'
import { LiveNote } from './live-note.tsx'
import { useSetValue } from './use-set-value.ts'

interface MarginNotesProps {
  readonly control: Control
  readonly value: unknown
}

/**
 * What stands beside a value: how long its number lasts; the default, which is a button where the
 * option may be left out again (given with its default value is not the same as not given); that it
 * has no effect here; and from when on it applies.
 */
export function MarginNotes({ control, value }: MarginNotesProps) {
  const words = useMessages()
  const world = useShownWorld()
  const fresh = usePlaygroundState((state) => isFresh(state.timeline, control.path))
  const ms = typeof value === 'number' && control.unit ? value * perUnit[control.unit] : null
  const effect = effectOf(world, control.path)
  return (
    <>
      {ms !== null && <span className="margin-note">= {words.server.duration(ms)}</span>}
      <Default control={control} value={value} />
      {effect && <EffectNote effect={effect} />}
      {control.bound ? (
        <LiveNote control={control} />
      ) : (
        fresh && !effect && <span className="margin-note">{words.server.nextRequest}</span>
      )}
    </>
  )
}

function Default({ control, value }: MarginNotesProps) {
  const words = useMessages()
  const world = useShownWorld()
  const set = useSetValue(control.path)
  const note = words.server.defaultIs(control.fallback)
  const without = control.kind === 'list' ? null : setValue(world, control.path, undefined)
  // Where the world has a default of its own, taking the value away may put the same one back.
  const mayGo =
    value !== undefined &&
    without?.ok === true &&
    JSON.stringify(valueAt(without.value, control.path)) !== JSON.stringify(value)
  if (mayGo)
    return (
      <button type="button" className="margin-note reset" onClick={() => void set(undefined)}>
        <span className="sr-only">{`${control.name}:`}</span> {note}
      </button>
    )
  return isChanged(control, value) ? <span className="margin-note">{note}</span> : null
}

/** ms that one of a unit is. */
const perUnit = { ms: 1, s: 1000 }

/** Whether a value was set after the last request began: nothing has met it yet. */
function isFresh(timeline: Timeline, path: string): boolean {
  for (let place = timeline.length - 1; place >= 0; place -= 1) {
    const entry = timeline.at(place)
    if (entry?.kind !== 'action') return false
    const { deed } = entry.action
    if (deed.kind === 'set' && deed.path === path) return true
  }
  return false
}
