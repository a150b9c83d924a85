import { setTimeout as pause } from 'node:timers/promises'
import type { Window } from './window.ts'

/** ms between two looks; how long nothing more must come; when one gives up. */
const [look, quiet, patience] = [20, 80, 15_000]

/**
 * Waits until a window has had so many answers, asks for nothing more, and its page is there. One
 * that never comes so far is compared as it is: the difference tells. Only a look that finds it at
 * rest ends the wait: on a busy machine a pause may be as long as the quiet that is waited for.
 * @returns how long that took, ms.
 */
export async function settled({ log, ready }: Window, answers: number): Promise<number> {
  const start = Date.now()
  let rested: number | null = null
  while (Date.now() - start < patience) {
    const rests = log.waiting() >= answers && log.open() === 0 && (await ready())
    if (!rests) rested = null
    else rested ??= Date.now()
    if (rested !== null && Date.now() - rested >= quiet) break
    await pause(look)
  }
  return Date.now() - start
}
