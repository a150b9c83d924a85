/** Events in virtual time: the earliest first, and among equals in the order they were put in. */
export interface EventQueue<E> {
  /** `at` in ms since the epoch. The ticket takes the event back. */
  put(at: number, event: E): number
  remove(ticket: number): void
  nextAt(): number | null
  take(): { readonly at: number; readonly event: E } | null
}

interface Entry<E> {
  readonly at: number
  readonly ticket: number
  readonly event: E
}

/** A sorted array: few events are ever pending, and most are put near the end. */
export function eventQueue<E>(): EventQueue<E> {
  const entries: Entry<E>[] = []
  let tickets = 0
  return {
    put(at, event) {
      const ticket = tickets++
      let place = entries.length
      for (let before = entries[place - 1]; before && before.at > at; before = entries[place - 1])
        place--
      entries.splice(place, 0, { at, ticket, event })
      return ticket
    },
    remove(ticket) {
      const place = entries.findIndex((entry) => entry.ticket === ticket)
      if (place >= 0) entries.splice(place, 1)
    },
    nextAt: () => entries[0]?.at ?? null,
    take: () => entries.shift() ?? null,
  }
}
