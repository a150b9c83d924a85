import type { Refusal } from '../../world/set-value.ts'
import { useMessages } from '../playground-context.tsx'
import { TextField } from './text-field.tsx'
import type { Given } from './use-set-value.ts'

interface ListFieldProps {
  readonly name: string
  readonly value: unknown
  readonly fallback: string
  readonly onSet: (value: Given) => Refusal | null
}

/**
 * A string, or a list of them: `'new'`, or `['new', 'old']`. What is added goes in front, as a new
 * secret does: the first one signs, all of them verify.
 */
export function ListField({ name, value, fallback, onSet }: ListFieldProps) {
  const words = useMessages()
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : value === undefined
      ? []
      : [value]
  const isList = Array.isArray(value)
  /** One entry of a list stays a list; the last one that goes takes the option with it. */
  const put = (next: readonly unknown[]) => onSet(next.length ? [...next] : undefined)
  return (
    <span className="list-field" {...(isList ? { role: 'group', 'aria-label': name } : {})}>
      {isList && <code>[</code>}
      {items.length === 0 && !isList && (
        <TextField name={name} kind="text" value={undefined} fallback={fallback} onSet={onSet} />
      )}
      {items.map((item, place) => (
        // Entries have no identity but their place.
        <span key={place} className="list-entry">
          <TextField
            name={isList ? `${name}[${place}]` : name}
            kind="text"
            value={item}
            fallback="''"
            onSet={(text) => {
              if (!isList) return onSet(text)
              return put(
                text === undefined
                  ? items.filter((_, index) => index !== place)
                  : items.with(place, text),
              )
            }}
          />
          {isList && (
            <button
              type="button"
              className="code-button"
              onClick={() => put(items.filter((_, index) => index !== place))}
            >
              <span aria-hidden="true">−</span>{' '}
              <span className="sr-only">{words.server.removeEntry(`${name}[${place}]`)}</span>
            </button>
          )}
          {isList && place < items.length - 1 && <code>,</code>}
        </span>
      ))}
      {isList && <code>]</code>}
      {items.length > 0 && items.length < 5 && (
        <button
          type="button"
          className="code-button"
          onClick={() => put([freshEntry(items), ...items])}
        >
          <span aria-hidden="true">+</span>{' '}
          <span className="sr-only">{words.server.addEntry(name)}</span>
        </button>
      )}
    </span>
  )
}

/** A new entry that no other entry equals: typed over as a rule, and valid as it is. */
function freshEntry(items: readonly unknown[]): string {
  let number = items.length
  while (items.includes(`new-${number}`)) number += 1
  return `new-${number}`
}
