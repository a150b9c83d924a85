export interface SessionChange {
  readonly key: string
  /** As a few characters: a count for a list, the text for a string; null: was not there. */
  readonly from: string | null
  readonly to: string | null
}

/** What differs between two states of a session record (its JSON), its cookie aside. */
export function sessionChanges(
  before: string | null | undefined,
  after: string | null | undefined,
): readonly SessionChange[] {
  const was = fieldsOf(before)
  const is = fieldsOf(after)
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => key !== 'cookie')
    .filter((key) => JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key)))
    .map((key) => ({ key, from: inShort(was.get(key)), to: inShort(is.get(key)) }))
}

function fieldsOf(json: string | null | undefined): ReadonlyMap<string, unknown> {
  if (!json) return new Map()
  const record: unknown = JSON.parse(json)
  return new Map(typeof record === 'object' && record !== null ? Object.entries(record) : [])
}

function inShort(value: unknown): string | null {
  if (value === undefined) return null
  if (Array.isArray(value)) return String(value.length)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
