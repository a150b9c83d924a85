import session from 'express-session'

/** The instance's own MemoryStore, and what changed in it since one last looked. */
export function instanceMemory(): {
  readonly store: session.MemoryStore
  changes(): Record<string, string | null>
} {
  const store = new session.MemoryStore()
  let seen = new Map<string, string>()
  return {
    store,
    changes() {
      const now = new Map(Object.entries(sessionsOf(store)))
      const changes: Record<string, string | null> = {}
      for (const [sid, json] of now) if (seen.get(sid) !== json) changes[sid] = json
      for (const sid of seen.keys()) if (!now.has(sid)) changes[sid] = null
      seen = now
      return changes
    },
  }
}

/** MemoryStore keeps its records in `sessions`: session ID to JSON (session/memory.js). */
function sessionsOf(store: object): Record<string, string> {
  const sessions: unknown = 'sessions' in store ? store.sessions : {}
  return typeof sessions === 'object' && sessions !== null
    ? Object.fromEntries(Object.entries(sessions))
    : {}
}
