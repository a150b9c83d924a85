import type { HeaderLine } from './message.ts'

/** All values of a header, in order; names compare without case (RFC 9110 §5.1). */
export function headerValues(headers: readonly HeaderLine[], name: string): string[] {
  const lower = name.toLowerCase()
  return headers.filter(([key]) => key.toLowerCase() === lower).map(([, value]) => value)
}

/** All values as one, as CORS reads them (Fetch, "get" of a header list); null: there is none. */
export function combinedValue(headers: readonly HeaderLine[], name: string): string | null {
  const values = headerValues(headers, name)
  return values.length === 0 ? null : values.join(', ')
}

/** The first value of a header; null: it is not there. */
export function headerValue(headers: readonly HeaderLine[], name: string): string | null {
  return headerValues(headers, name)[0] ?? null
}
