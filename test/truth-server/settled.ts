import { setTimeout as pause } from 'node:timers/promises'
import type { Window } from './window.ts'

/** ms between two looks; how long nothing more must come; when one gives up. */
const [look, quiet, patience] = [20, 80, 6_000]

/**
 * Waits until a window has had so many answers, asks for nothing more, and its page is there. One
 * that never comes so far is compared as it is: the difference tells.
 */
export async function settled({ log, ready }: Window, answers: number): Promise<void> {
  const until = Date.now() + patience
  let since = Date.now()
  while (Date.now() < until && Date.now() - since < quiet) {
    const rests = log.waiting() >= answers && log.open() === 0 && (await ready())
    if (!rests) since = Date.now() + look
    await pause(look)
  }
}
