import { useId } from 'react'
import { asCode } from '../../code/controls.ts'

interface SwitchFieldProps {
  readonly name: string
  /** The values to choose from, as JSON. */
  readonly choices: readonly string[]
  readonly codes: Readonly<Record<string, string>> | undefined
  /** The value given, as JSON; undefined: none is given, and the default holds. */
  readonly given: string | undefined
  /** The default, as code. */
  readonly fallback: string
  readonly describedBy: string | undefined
  readonly onChoose: (json: string) => void
}

/** `true | false`, and `'auto'` where it exists: a group of radios that reads as code. */
export function SwitchField(props: SwitchFieldProps) {
  const { name, choices, codes, given, fallback, describedBy, onChoose } = props
  const group = useId()
  return (
    <span
      className="switch"
      role="radiogroup"
      aria-label={name}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      {choices.map((json) => {
        const code = codes?.[json] ?? asCode(JSON.parse(json))
        return (
          <label key={json} data-default={code === fallback}>
            <input
              type="radio"
              name={group}
              className="sr-only"
              checked={json === given}
              onChange={() => onChoose(json)}
            />
            {code}
          </label>
        )
      })}
    </span>
  )
}
