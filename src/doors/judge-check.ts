/** What is compared of a step's `got`; `issues` are best effort in the recordings. */
const ignored = new Set(['issues', 'exempt'])

/** The fields in which two `got`s differ, as `lines[0].reasons`-like names of the top field. */
export function differences(recorded: unknown, judged: unknown): string[] {
  const a = fieldsOf(recorded)
  const b = fieldsOf(judged)
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (field) =>
      !ignored.has(field) && canonical(field, a.get(field)) !== canonical(field, b.get(field)),
  )
}

function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

/** The jar is a set, and the order of an object's keys tells nothing. */
function canonical(field: string, value: unknown): string {
  if (field === 'jar' && Array.isArray(value)) return value.map(sortedJson).sort().join('\n')
  return sortedJson(value)
}

function sortedJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'absent'
  )
}
