/** The data of a session record, without its cookie, as short code. */
function fieldsOf(json: string | null | undefined): Readonly<Record<string, string>> {
  if (!json) return {}
  const record: unknown = JSON.parse(json)
  if (typeof record !== 'object' || record === null) return {}
  return Object.fromEntries(
    Object.entries(record)
      .filter(([key]) => key !== 'cookie')
      .map(([key, value]) => [key, shortOf(value)]),
  )
}

/** A list by its length, text as it is, anything else as JSON. */
function shortOf(value: unknown): string {
  if (Array.isArray(value)) return String(value.length)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What a record holds: `user kim, cart 1`. */
export function heldIn(json: string | null | undefined): string {
  return Object.entries(fieldsOf(json))
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')
}

/** What changed in a record: `cart 1 → 2, user – → kim`. */
export function changeOf(
  before: string | null | undefined,
  after: string | null | undefined,
): string {
  const [was, is] = [fieldsOf(before), fieldsOf(after)]
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return keys
    .filter((key) => was[key] !== is[key])
    .map((key) => `${key} ${was[key] ?? '–'} → ${is[key] ?? '–'}`)
    .join(', ')
}
