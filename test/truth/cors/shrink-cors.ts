import type { CorsCase } from './cors-case.ts'

/** Smaller forms of a case: one thing is left out of each, or becomes plain. */
export function smallerCors(one: CorsCase): CorsCase[] {
  const { fetch, preflight, actual, atEnd } = one
  const without = <Item>(items: readonly Item[]) => items.map((_, at) => items.toSpliced(at, 1))
  return [
    ...(one.times > 1 ? [{ ...one, times: 1 as const }] : []),
    ...(fetch.body === '' ? [] : [{ ...one, fetch: { ...fetch, body: '' } }]),
    ...without(fetch.headers).map((headers) => ({ ...one, fetch: { ...fetch, headers } })),
    ...without(preflight.headers).map((headers) => ({
      ...one,
      preflight: { ...preflight, headers },
    })),
    ...without(actual.headers).map((headers) => ({ ...one, actual: { ...actual, headers } })),
    ...without(atEnd).map((lines) => ({ ...one, atEnd: lines })),
  ]
}
