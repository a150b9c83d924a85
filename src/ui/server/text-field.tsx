import { useId, useState } from 'react'
import type { Refusal } from '../../world/set-value.ts'
import { useMessages } from '../playground-context.tsx'
import { parseTyped, typedText, type TypedKind } from './typed-text.ts'
import type { Given } from './use-set-value.ts'

interface TextFieldProps {
  readonly name: string
  readonly kind: TypedKind
  readonly value: unknown
  /** Shown where no value is given. */
  readonly fallback: string
  readonly describedBy?: string | undefined
  /** Hosts and the like to pick from; anything else may be typed as well. */
  readonly presets?: readonly string[]
  readonly onSet: (value: Given) => Refusal | null
}

/**
 * A string or a number in the code. What was refused stays as it was typed, marked, with the
 * reason beside it; the world has not changed.
 */
export function TextField(props: TextFieldProps) {
  const { name, kind, value, fallback, describedBy, presets, onSet } = props
  const words = useMessages()
  const id = useId()
  const shown = typedText(value)
  const [draft, setDraft] = useState<Draft | null>(null)
  // A draft belongs to the value it was typed over: an undo elsewhere ends it.
  const current = draft?.over === shown ? draft : null
  const text = current?.text ?? shown
  const commit = () => {
    if (!current || current.text === shown) return setDraft(null)
    const refusal = onSet(parseTyped(kind, current.text))
    setDraft(refusal ? { ...current, refusal } : null)
  }
  const quoted = kind === 'text' && typeof value === 'string' && value !== '' && !current
  const refusal = current?.refusal ?? null
  return (
    <span className="text-field">
      <span className="typed" data-quoted={quoted}>
        <input
          aria-label={name}
          className="code-field"
          value={text}
          size={Math.max(3, Math.min(28, (text || fallback).length + 1))}
          placeholder={fallback}
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          list={presets && `${id}-presets`}
          aria-invalid={refusal !== null}
          aria-describedby={refusal ? `${id}-refusal` : describedBy}
          onChange={({ target }) => setDraft({ text: target.value, over: shown, refusal: null })}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (event.key === 'Escape' && current) {
              event.stopPropagation()
              setDraft(null)
            }
          }}
        />
      </span>
      {presets && (
        <datalist id={`${id}-presets`}>
          {presets.map((preset) => (
            <option key={preset} value={preset} />
          ))}
        </datalist>
      )}
      {refusal && (
        <span className="refusal" role="alert" id={`${id}-refusal`}>
          {words.server.refused(name, kind === 'text' ? refusal.what : words.server.needs[kind])}
        </span>
      )}
    </span>
  )
}

interface Draft {
  readonly text: string
  /** The value's text when the typing began. */
  readonly over: string
  readonly refusal: Refusal | null
}
