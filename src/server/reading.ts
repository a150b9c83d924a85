import { headerValue } from '../http/headers.ts'
import type { HttpRequest, HttpResponse } from '../http/message.ts'
import { withClosing } from './closing-steps.ts'
import type { ShopOptions } from './options.ts'
import type { TraceLine } from './protocol.ts'
import { sidInHeader, sidOfLine } from './signed-cookie.ts'
import type { ServerReason, ServerStep } from './step.ts'
import { plainStep } from './plain-step.ts'
import { whyCall } from './store-reason.ts'

interface TimedLine {
  readonly at: number
  readonly line: TraceLine
}

interface RawTrace {
  readonly lines: readonly TimedLine[]
  /** When the request was at the app, ms since the epoch. */
  readonly reached: number
}

/**
 * Reads the raw trace of one exchange as steps. Decisions come from the trace (a line that is
 * there or missing, a call of the store, a header), never from the options; those only help to
 * name a reason where the trace leaves it open.
 * Source of the lines: express-session 1.19, index.js.
 */
export function readTrace(
  { lines, reached }: RawTrace,
  response: HttpResponse | null,
  request: HttpRequest,
  options: ShopOptions,
): readonly ServerStep[] {
  const reader = new Reader(reached, request, options)
  for (const one of lines) reader.read(one)
  if (response) reader.close(response)
  return reader.steps
}

class Reader {
  readonly steps: ServerStep[] = []
  readonly #options: ShopOptions
  readonly #name: string
  readonly #sentSid: string | null
  readonly #hasCookie: boolean
  /** The session's JSON as the store gave it; null: it is new. */
  #before: string | null = null
  #sid: string | null = null
  #rejected: 'cookie unsigned' | 'cookie signature invalid' | null = null
  #handled: number | null = null
  /** The secret that was tried last. */
  #tried: number | null = null
  #at: number
  /** express-session 1.19, index.js, `writetop`: the head leaves, and the body up to its last byte. */
  #left = false
  #cookieLine: string | null = null

  constructor(reached: number, request: HttpRequest, options: ShopOptions) {
    this.#at = reached
    const cookie = headerValue(request.headers, 'cookie')
    this.#options = options
    this.#name = options.session.name ?? 'connect.sid'
    this.#sentSid = sidInHeader(cookie, this.#name)
    this.#hasCookie = (cookie ?? '').split(/; */).some((pair) => pair.startsWith(`${this.#name}=`))
  }

  read({ at, line }: TimedLine): void {
    // What the store answers, and what is said of it, may come after the head has left.
    if (line.kind !== 'store-answer' && !this.#left) this.#at = at
    if (line.kind === 'debug' && line.text === 'split response') this.#left = true
    switch (line.kind) {
      case 'debug':
        return this.#debug(at, line.text)
      case 'store-call':
        return this.#call(at, line)
      case 'store-answer':
        return this.#answer(at, line)
      case 'route':
        this.#handled = this.steps.length
        this.#step({
          at,
          name: 'handler',
          outcome: 'done',
          whose: 'shop',
          text: `${line.method} ${line.path}`,
          ...(this.#sid === null ? {} : { sid: this.#sid }),
          before: this.#before,
          after: this.#before,
          evidence: [],
        })
        return
      case 'hmac':
        this.#tried = line.secret
        return
      case 'error':
      case 'console':
      case 'file': {
        const step = plainStep(at, line)
        return step ? this.#step(step) : undefined
      }
      case 'genid':
        return
    }
  }

  #step(step: ServerStep): void {
    this.steps.push(step)
  }

  #debug(at: number, text: string): void {
    const evidence = [text]
    const base = { at, whose: 'express-session', evidence } as const
    const [word = '', rest = ''] = splitOnce(text)
    if (text === 'pathname mismatch' || text === 'store is disconnected')
      return this.#step({ ...base, name: 'skip-middleware', outcome: 'refused', reason: text })
    if (text === 'cookie signature invalid' || text === 'cookie unsigned') {
      this.#rejected = text
      this.#step({ ...base, name: 'parse-cookie', outcome: 'done', text: this.#name })
      return this.#step({ ...base, name: 'verify-signature', outcome: 'refused', reason: text })
    }
    if (text === 'no SID sent, generating session') {
      if (!this.#rejected)
        this.#step({
          ...base,
          name: 'parse-cookie',
          outcome: this.#hasCookie ? 'refused' : 'skipped',
          reason: 'no cookie',
          text: this.#name,
        })
      return this.#step({ ...base, name: 'generate', outcome: 'done', reason: 'new session' })
    }
    if (word === 'fetching') {
      this.#sid = rest
      this.#step({ ...base, name: 'parse-cookie', outcome: 'done', sid: rest, text: this.#name })
      // There is no line for a good signature: that it is fetched at all says so.
      const secret = this.#tried
      return this.#step({
        ...base,
        name: 'verify-signature',
        outcome: 'done',
        sid: rest,
        ...(secret === null ? {} : { secret, evidence: [text, `secret[${secret}]`] }),
      })
    }
    if (text === 'no session found') {
      this.#sid = null
      return this.#step({ ...base, name: 'generate', outcome: 'done', reason: 'no session found' })
    }
    if (word === 'set-cookie') {
      this.#cookieLine = rest
      const sid = sidOfLine(rest)
      return this.#step({
        ...base,
        name: 'set-cookie',
        outcome: 'done',
        text: rest,
        reason: this.#whyCookie(sid),
        ...(sid === null ? {} : { sid }),
      })
    }
    if (text === 'not secured')
      return this.#step({ ...base, name: 'set-cookie', outcome: 'refused', reason: 'not secured' })
    if (text === 'no session' && !this.steps.some(({ name }) => name === 'set-cookie'))
      return this.#step({ ...base, name: 'set-cookie', outcome: 'skipped', reason: 'no session' })
    // What is left ('session found', 'saving', 'touching', 'split response', …) tells of the step before.
    this.#support(text)
  }

  /** Adds a line to the evidence of the step it belongs to: the last one. */
  #support(text: string): void {
    const last = this.steps.at(-1)
    if (last) this.steps[this.steps.length - 1] = { ...last, evidence: [...last.evidence, text] }
  }

  #call(at: number, line: Extract<TraceLine, { kind: 'store-call' }>): void {
    const { method, sid, session } = line
    if (method === 'all' || method === 'length' || method === 'clear') return
    const before = sid !== null && sid === this.#sid ? this.#before : null
    const { unset: how, saveUninitialized } = this.#options.session
    const unset = how === 'destroy' && this.#nulled()
    const reason = whyCall(method, before, session, unset, saveUninitialized !== false)
    this.#step({
      at,
      name: `store.${method}`,
      outcome: 'done',
      whose: 'express-session',
      evidence: [`store.${method}(${sid})#${line.call}`],
      ...(sid === null ? {} : { sid }),
      ...(reason === null ? {} : { reason }),
      ...(method === 'get' ? {} : { before, after: session }),
    })
    if (method === 'set') this.#changed(sid, session)
    if (method === 'destroy' && sid === this.#sid) this.#before = null
  }

  /** The handler's step shows what it made of the session. */
  #changed(sid: string | null, session: string | null): void {
    this.#sid = sid
    const handler = this.#handled === null ? undefined : this.steps[this.#handled]
    if (handler && this.#handled !== null)
      this.steps[this.#handled] = { ...handler, after: session, ...(sid === null ? {} : { sid }) }
  }

  #answer(at: number, line: Extract<TraceLine, { kind: 'store-answer' }>): void {
    const place = this.steps.findIndex(({ evidence }) => evidence[0]?.endsWith(`#${line.call}`))
    const step = this.steps[place]
    if (!step) return
    const found = step.name === 'store.get'
    if (found) this.#before = line.session
    const kind =
      line.error !== null ? 'error' : !found ? 'ok' : line.session === null ? 'miss' : 'hit'
    this.steps[place] = {
      ...step,
      ...(kind === 'error' ? { outcome: 'failed', reason: 'store error' } : {}),
      ...(kind === 'hit' ? { reason: 'session found' } : {}),
      ...(kind === 'miss' ? { reason: 'no session found' } : {}),
      ...(found ? { before: line.session, after: line.session } : {}),
      answer: { at, kind, ...(line.error === null ? {} : { text: line.error }) },
    }
  }

  #nulled(): boolean {
    return this.steps.at(-1)?.evidence.some((text) => text.startsWith('destroying')) ?? false
  }

  /** express-session, shouldSetCookie: a new ID; else `rolling`; else changed and with an expiry. */
  #whyCookie(sid: string | null): ServerReason {
    if (sid !== this.#sentSid) return 'new id'
    return this.#options.session.rolling ? 'rolling' : 'renewed expiry'
  }

  /** The response has left. */
  close(response: HttpResponse): void {
    const { order } = this.#options
    const steps = withClosing(this.steps, {
      at: this.#at,
      cookieName: this.#name,
      isNew: this.#before === null,
      cookieLine: this.#cookieLine,
      corsFirst: order.indexOf('cors') < order.indexOf('session'),
      response,
    })
    this.steps.splice(0, this.steps.length, ...steps)
  }
}

function splitOnce(text: string): [string, string] {
  const space = text.indexOf(' ')
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)]
}
