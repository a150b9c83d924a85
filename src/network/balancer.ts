/** Which instance each client was given first. */
export type Assignments = Readonly<Record<string, number>>

/** The instance for the next request, of `count`. @param arrivals requests so far. */
export function choose(
  how: 'round-robin' | 'sticky',
  count: number,
  arrivals: number,
  client: string,
  assigned: Assignments,
): number {
  const had = Object.hasOwn(assigned, client) ? assigned[client] : undefined
  return how === 'sticky' && had !== undefined && had < count ? had : arrivals % count
}
