import { headerValues } from '../http/headers.ts'
import type { HttpResponse } from '../http/message.ts'
import type { ServerStep } from './step.ts'

/** What is known once the response has left. */
export interface Closing {
  /** When the last step was taken, ms since the epoch. */
  readonly at: number
  readonly cookieName: string
  /** The store gave no record: the session was made in this exchange. */
  readonly isNew: boolean
  /** express-session's own Set-Cookie line; null: it set none. */
  readonly cookieLine: string | null
  /** Whether `cors` is used before the session's middleware. */
  readonly corsFirst: boolean
  readonly response: HttpResponse
}

/** The steps with what did not happen, what the shop's own code set, and what `cors` left. */
export function withClosing(steps: readonly ServerStep[], closing: Closing): readonly ServerStep[] {
  const extra = [...notDone(steps, closing), ...shopCookies(closing), ...noCookie(steps, closing)]
  const place = steps.findIndex(({ name }) => name === 'set-cookie')
  const all = steps.toSpliced(place < 0 ? steps.length : place, 0, ...extra)
  return withCors(withRegenerations(all), closing)
}

const has = (steps: readonly ServerStep[], ...names: readonly ServerStep['name'][]) =>
  steps.some(({ name }) => names.includes(name))

const skipped = { outcome: 'skipped', whose: 'express-session', evidence: [] } as const

/** What the store was not asked for. */
function notDone(steps: readonly ServerStep[], { at, isNew }: Closing): ServerStep[] {
  const ran = has(steps, 'generate', 'store.get')
  const gone = steps.some(({ name, reason }) => name === 'set-cookie' && reason === 'no session')
  if (!ran || gone || has(steps, 'store.touch')) return []
  const final = steps.findLast(({ name }) => name === 'store.set')
  return final
    ? [{ ...skipped, at: final.at, name: 'store.touch', reason: 'just saved' }]
    : [{ ...skipped, at, name: 'store.set', reason: isNew ? 'uninitialized' : 'unchanged' }]
}

/** cookie 0.7, `serialize`: what an option must look like is checked when the line is written. */
const unwritable = /^TypeError: (option|argument) \w+ is invalid/

function noCookie(
  steps: readonly ServerStep[],
  { at, isNew, response }: Closing,
): readonly ServerStep[] {
  if (!has(steps, 'generate', 'store.get') || has(steps, 'set-cookie')) return []
  // express-session 1.19, index.js, `onHeaders`: it throws as the headers leave, and the answer stays.
  const thrown = steps.find(({ name, text }) => name === 'error' && unwritable.test(text ?? ''))
  if (thrown && response.status < 500) {
    const { text = '' } = thrown
    return [
      {
        at: thrown.at,
        name: 'set-cookie',
        outcome: 'failed',
        whose: 'express-session',
        reason: 'cannot be written',
        text,
        evidence: [text],
      },
    ]
  }
  const reason = isNew && !has(steps, 'store.set') ? 'uninitialized' : 'not needed'
  return [{ ...skipped, at, name: 'set-cookie', reason }]
}

function shopCookies({ at, cookieName, cookieLine, response }: Closing): ServerStep[] {
  return headerValues(response.headers, 'set-cookie')
    .filter((line) => line !== cookieLine)
    .map((line) => ({
      at,
      name: 'set-cookie',
      outcome: 'done',
      whose: 'shop',
      reason: line.startsWith(`${cookieName}=;`) ? 'cleared by the shop' : 'set by the shop',
      text: line,
      evidence: [`Set-Cookie: ${line}`],
    }))
}

/** A record destroyed and another ID saved after it: the session was regenerated. */
function withRegenerations(steps: readonly ServerStep[]): readonly ServerStep[] {
  return steps.map((step, place) => {
    if (step.name !== 'store.destroy') return step
    const later = steps
      .slice(place)
      .some(({ name, sid }) => name === 'store.set' && sid !== step.sid)
    return later ? { ...step, reason: 'regenerated' as const } : step
  })
}

/** Where the shop's middleware stands: before the session's steps, or just before the handler's. */
function withCors(
  steps: readonly ServerStep[],
  { at, corsFirst, response }: Closing,
): readonly ServerStep[] {
  const lines = response.headers.filter(([name]) => /^access-control-/i.test(name))
  if (lines.length === 0) return steps
  const evidence = lines.map(([name, value]) => `${name}: ${value}`)
  const handler = steps.findIndex(({ name }) => name === 'handler')
  const place = corsFirst ? 0 : handler < 0 ? steps.length : handler
  const step: ServerStep = {
    at: steps[place]?.at ?? at,
    name: 'cors',
    outcome: 'done',
    whose: 'express',
    text: evidence.join('\n'),
    evidence,
  }
  return steps.toSpliced(place, 0, step)
}
