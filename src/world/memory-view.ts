import type { Outgoing, Report } from '../server/protocol.ts'
import type { StoredSession } from './snapshot.ts'

/**
 * The view of one instance's MemoryStore after a report: records keep their place, new ones come
 * last (as in the store's own object), deleted ones go. Without a process (null) there is no memory.
 */
export function withMemory(
  before: readonly StoredSession[],
  changes: Report['memory'] | null,
  writers: ReadonlyMap<string, number>,
): readonly StoredSession[] {
  if (changes === null) return before.length === 0 ? before : []
  const sids = Object.keys(changes)
  if (sids.length === 0) return before
  const kept = before.flatMap((record) => {
    const change = changes[record.sid]
    if (change === undefined) return [record]
    return change === null
      ? []
      : [stored(record.sid, change, writers.get(record.sid) ?? record.writtenBy)]
  })
  const known = new Set(before.map(({ sid }) => sid))
  const added = sids.flatMap((sid) => {
    const json = changes[sid]
    return known.has(sid) || json == null ? [] : [stored(sid, json, writers.get(sid) ?? null)]
  })
  return [...kept, ...added]
}

/** The exchange whose `set` (not merely `touch`) each session saw last. */
export function writersOf(outbox: readonly Outgoing[]): Map<string, number> {
  const writers = new Map<string, number>()
  for (const item of outbox)
    if (item.kind === 'trace' && item.exchange !== null)
      if (item.line.kind === 'store-call' && item.line.method === 'set' && item.line.sid !== null)
        writers.set(item.line.sid, item.exchange)
  return writers
}

function stored(sid: string, json: string, writtenBy: number | null): StoredSession {
  return { sid, json, expiresAt: cookieExpiry(json), writtenBy }
}

/** MemoryStore lets a record go by its own cookie's expiry (session/memory.js, getSession). */
function cookieExpiry(json: string): number | null {
  const record: unknown = JSON.parse(json)
  const cookie =
    typeof record === 'object' && record !== null && 'cookie' in record ? record.cookie : null
  const expires =
    typeof cookie === 'object' && cookie !== null && 'expires' in cookie ? cookie.expires : null
  if (typeof expires !== 'string') return null
  const time = Date.parse(expires)
  return Number.isNaN(time) ? null : time
}
