import session, { type SessionData } from 'express-session'
import type { TraceLine } from './protocol.ts'

type Done = (error?: unknown) => void

export interface Recorder {
  say(line: TraceLine): void
  /** Virtual ms that one call takes, there and back. */
  readonly latency: number
  /** The same for `set`. */
  readonly writeLatency: number
  call(): number
}

/**
 * A Store that hands every call on to another and says so. A new one is made for each new session
 * middleware: `generate` is reassigned by every `session()` call, and listeners would pile up.
 */
export class RecordingStore extends session.Store {
  readonly #inner: session.Store
  readonly #recorder: Recorder

  constructor(inner: session.Store, recorder: Recorder) {
    super()
    this.#inner = inner
    this.#recorder = recorder
  }

  override get(sid: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.#record('get', sid, null, (answer) =>
      this.#inner.get(sid, (error: unknown, found) => answer(error, found ?? null, done)),
    )
  }
  override set(sid: string, data: SessionData, done?: Done): void {
    const text = JSON.stringify(data)
    this.#record('set', sid, text, (answer) =>
      this.#inner.set(sid, asCalled(text), (error) =>
        answer(error, null, (failed) => done?.(failed)),
      ),
    )
  }
  override touch(sid: string, data: SessionData, done?: Done): void {
    const text = JSON.stringify(data)
    this.#record('touch', sid, text, (answer) =>
      this.#inner.touch?.(sid, asCalled(text), (error?: unknown) =>
        answer(error, null, (failed) => done?.(failed)),
      ),
    )
  }
  override destroy(sid: string, done?: Done): void {
    this.#record('destroy', sid, null, (answer) =>
      this.#inner.destroy(sid, (error) => answer(error, null, (failed) => done?.(failed))),
    )
  }

  #record(
    method: 'get' | 'set' | 'touch' | 'destroy',
    sid: string,
    data: string | null,
    run: (
      answer: (
        error: unknown,
        found: SessionData | null,
        done: (error: unknown, found: SessionData | null) => void,
      ) => void,
    ) => void,
  ): void {
    const { say, latency, writeLatency } = this.#recorder
    const takes = method === 'set' ? writeLatency : latency
    const call = this.#recorder.call()
    say({ kind: 'store-call', call, method, sid, session: data })
    const there = Math.ceil(takes / 2)
    later(there, () =>
      run((error, found, done) =>
        later(takes - there, () => {
          say({
            kind: 'store-answer',
            call,
            session: found === null ? null : JSON.stringify(found),
            error: error ? String(error instanceof Error ? error.message : error) : null,
          })
          // MemoryStore answers with no error as `null` or `undefined`: passed on as it is.
          done(error, found)
        }),
      ),
    )
  }
}

/**
 * The session as it was when the store was called: MemoryStore and connect-redis write it down at
 * once, so what the program does to it while the call is under way is not in the record.
 */
function asCalled(text: string): SessionData {
  // What was a session when it was written down has its fields; both stores read no others.
  return JSON.parse(text) as SessionData
}

function later(ms: number, run: () => void): void {
  if (ms > 0) setTimeout(run, ms)
  else run()
}
