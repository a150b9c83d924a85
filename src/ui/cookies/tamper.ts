/**
 * A signed value with one character of its ID changed, as somebody would try who guesses at IDs;
 * another value with its first character changed.
 */
export function tampered(value: string): string {
  const at = /^s(?::|%3A)/i.exec(value)?.[0].length ?? 0
  const other = value[at] === 'A' ? 'B' : 'A'
  return value.slice(0, at) + other + value.slice(at + 1)
}
