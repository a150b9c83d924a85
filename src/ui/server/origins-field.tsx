import type { Refusal } from '../../world/set-value.ts'
import { useMessages } from '../playground-context.tsx'
import { ListField } from './list-field.tsx'
import type { Given } from './use-set-value.ts'

interface OriginsFieldProps {
  readonly name: string
  readonly value: unknown
  readonly describedBy: string | undefined
  /** What a list begins with. */
  readonly first: string
  readonly onSet: (value: Given) => Refusal | null
}

/** CORS' `origin`: everybody, whoever asks, or a list of exact origins. */
export function OriginsField({ name, value, describedBy, first, onSet }: OriginsFieldProps) {
  const words = useMessages()
  const isList = Array.isArray(value)
  const choose = (kind: string) => {
    if (kind === 'any') onSet('*')
    else onSet(kind === 'asker' ? true : [first])
  }
  return (
    <>
      <select
        className="code-field"
        aria-label={name}
        aria-describedby={describedBy}
        value={isList ? 'list' : value === true ? 'asker' : 'any'}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="any">'*'</option>
        <option value="asker">true</option>
        <option value="list">[ … ]</option>
      </select>
      {isList && (
        <ListField
          name={words.server.listOf(name)}
          value={value}
          fallback="[]"
          onSet={(next) => onSet(next ?? [])}
        />
      )}
    </>
  )
}
