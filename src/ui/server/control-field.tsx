import type { Control } from '../../code/controls.ts'
import { isIdle } from '../../code/effect-kinds.ts'
import { effectOf } from '../../code/effect.ts'
import { setValue, valueAt, type Refusal } from '../../world/set-value.ts'
import { useShownWorld } from '../shown.ts'
import { ChoiceField } from './choice-field.tsx'
import { ListField } from './list-field.tsx'
import { OriginsField } from './origins-field.tsx'
import { SwitchField } from './switch-field.tsx'
import { TextField } from './text-field.tsx'
import { useSetValue, type Given } from './use-set-value.ts'
import './control-field.css'

interface ControlFieldProps {
  readonly control: Control
  readonly value: unknown
  /** The id of the note that says what holds here. */
  readonly describedBy?: string | undefined
  /** Where the value is not the world's own but, say, a client's. */
  readonly onSet?: (value: Given) => Refusal | null
}

/** One value of the code, changed where it stands. Its accessible name is its path in the code. */
export function ControlField(props: ControlFieldProps) {
  const idle = isIdle(effectOf(useShownWorld(), props.control.path))
  return (
    <span className="control" data-idle={idle}>
      <Field {...props} />
    </span>
  )
}

function Field({ control, value, describedBy, onSet }: ControlFieldProps) {
  const { name, path, kind, choices = [], codes, fallback } = control
  const world = useShownWorld()
  const setInWorld = useSetValue(path)
  const set = onSet ?? setInWorld
  switch (kind) {
    case 'choice': {
      const given = value === undefined ? undefined : JSON.stringify(value)
      const parts = { name, choices, codes, given, fallback, describedBy }
      return choices.every((json) => switchable.has(json)) ? (
        <SwitchField {...parts} onChoose={(json) => void set(JSON.parse(json))} />
      ) : (
        <ChoiceField
          {...parts}
          optional={setValue(world, path, undefined).ok}
          onChoose={(json) => void set(json === undefined ? undefined : JSON.parse(json))}
        />
      )
    }
    case 'list':
      if (path === 'shop.cors.origin')
        return (
          <OriginsField
            name={name}
            value={value}
            describedBy={describedBy}
            first={world.page}
            onSet={set}
          />
        )
      return <ListField name={name} value={value} fallback={fallback} onSet={set} />
    case 'moment':
      return (
        <>
          <code>new Date(bootedAt + </code>
          <TextField
            name={name}
            kind="number"
            value={valueAt(value, 'afterBoot')}
            fallback="…"
            describedBy={describedBy}
            onSet={(ms) => set(ms === undefined ? undefined : { afterBoot: ms })}
          />
          <code>)</code>
        </>
      )
    case 'text':
    case 'origin':
    case 'number':
      return (
        <TextField
          name={name}
          kind={kind}
          value={kind === 'number' ? value : (value ?? undefined)}
          fallback={kind === 'origin' ? "''" : fallback}
          describedBy={describedBy}
          onSet={set}
        />
      )
  }
}

/** Two or three values short enough to stand side by side. */
const switchable = new Set(['true', 'false', '"auto"'])
