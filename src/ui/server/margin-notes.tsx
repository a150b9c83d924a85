import { isChanged, type Control } from '../../code/controls.ts'
import { setValue } from '../../world/set-value.ts'
import { useMessages } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { useSetValue } from './use-set-value.ts'

/**
 * What stands beside a value: how long its number lasts, and the default, which is a button where
 * the option may be left out again. Given with its default value is not the same as not given.
 */
export function MarginNotes({
  control,
  value,
}: {
  readonly control: Control
  readonly value: unknown
}) {
  const words = useMessages()
  const world = useShownWorld()
  const set = useSetValue(control.path)
  const ms = typeof value === 'number' && control.unit ? value * perUnit[control.unit] : null
  const given = value !== undefined
  const note = words.server.defaultIs(control.fallback)
  const mayGo = given && setValue(world, control.path, undefined).ok
  return (
    <>
      {ms !== null && <span className="margin-note">= {words.server.duration(ms)}</span>}
      {mayGo && control.kind !== 'list' ? (
        <button
          type="button"
          className="margin-note reset"
          aria-label={`${control.name}: ${note}`}
          onClick={() => void set(undefined)}
        >
          {note}
        </button>
      ) : (
        isChanged(control, value) && <span className="margin-note">{note}</span>
      )}
    </>
  )
}

/** ms that one of a unit is. */
const perUnit = { ms: 1, s: 1000 }
