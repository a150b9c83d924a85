import { SwitchField } from './switch-field.tsx'
import { useSetValue, type Given } from './use-set-value.ts'

interface PresenceRowProps {
  readonly name: string
  readonly path: string
  readonly present: boolean
  /** What it is when it is there, and how the world says that it is not. */
  readonly begin: Given
}

/** Whether a part of the world is there at all; where it is, its own fields follow. */
export function PresenceRow({ name, path, present, begin }: PresenceRowProps) {
  const set = useSetValue(path)
  return (
    <div className="line setting" data-changed={present}>
      <span className="line-code">
        <code>{name} </code>
        <SwitchField
          name={name}
          choices={['true', 'false']}
          codes={undefined}
          given={String(present)}
          fallback="false"
          describedBy={undefined}
          onChoose={(json) => void set(json === 'true' ? begin : null)}
        />
      </span>
    </div>
  )
}
