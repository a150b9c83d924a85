import type { Given } from './use-set-value.ts'

export type TypedKind = 'text' | 'number' | 'origin'

/** A value as its field shows it: without quotes, as nothing where it is not given. */
export function typedText(value: unknown): string {
  if (value === undefined) return ''
  if (value === '') return "''"
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/**
 * What a typed text stands for. Nothing typed: not given. Quotes may be typed, as `''` must be for
 * an empty string. What is not a number stays text, so that the world can say what it needs.
 */
export function parseTyped(kind: TypedKind, typed: string): Given {
  const text = typed.trim()
  if (kind === 'origin' && (text === '' || text === 'null')) return null
  if (text === '' || text === 'undefined') return undefined
  if (kind === 'number' && text === 'null') return null
  if (kind === 'number') return Number.isNaN(Number(text)) ? text : Number(text)
  const quoted = /^(['"])(.*)\1$/.exec(text)
  return quoted?.[2] ?? text
}
