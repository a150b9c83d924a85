import { asCode } from '../../code/controls.ts'
import { useMessages } from '../playground-context.tsx'

interface ChoiceFieldProps {
  readonly name: string
  /** The values to choose from, as JSON. */
  readonly choices: readonly string[]
  /** How a value reads in the code where that is not its own literal. */
  readonly codes: Readonly<Record<string, string>> | undefined
  /** The value given, as JSON; undefined: the default holds. */
  readonly given: string | undefined
  readonly fallback: string
  /** The option may be left out, which is a choice of its own. */
  readonly optional: boolean
  readonly describedBy: string | undefined
  /** undefined: leave the option out. */
  readonly onChoose: (json: string | undefined) => void
}

/** One of several values, as a small select in the code. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, choices, codes, given, fallback, optional, describedBy, onChoose } = props
  const words = useMessages()
  // A world may hold what the menu does not offer, such as a hop count of 3.
  const all = given === undefined || choices.includes(given) ? choices : [...choices, given]
  return (
    <select
      aria-label={name}
      className="code-field"
      value={given ?? ''}
      aria-describedby={describedBy}
      onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
    >
      {(optional || given === undefined) && (
        <option value="">{words.server.defaultIs(fallback)}</option>
      )}
      {all.map((json) => (
        <option key={json} value={json}>
          {codes?.[json] ?? asCode(JSON.parse(json))}
        </option>
      ))}
    </select>
  )
}
