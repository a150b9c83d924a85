import type { HeaderLine } from './message.ts'

/** All values of a header, in order; names compare without case (RFC 9110 §5.1). */
export function headerValues(headers: readonly HeaderLine[], name: string): string[] {
  const lower = name.toLowerCase()
  return headers.filter(([key]) => key.toLowerCase() === lower).map(([, value]) => value)
}

/** The first value of a header; null: it is not there. */
export function headerValue(headers: readonly HeaderLine[], name: string): string | null {
  return headerValues(headers, name)[0] ?? null
}
