import { createEngine, runTo, runToRest, type EngineParts } from './engine.ts'
import type { Script } from './script.ts'
import type { Refusal } from './set-value.ts'
import type { Timeline } from './timeline.ts'

export type Replayed =
  | { readonly ok: true; readonly timeline: Timeline }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Plays a script at once: nothing waits, and the result depends on nothing but the script. An
 * action without a time happens when the ones before it have come to rest.
 */
export async function replay(script: Script, parts: EngineParts): Promise<Replayed> {
  const engine = createEngine(script.world, parts)
  try {
    await engine.start()
    for (const [index, { at, deed }] of script.actions.entries()) {
      if (at === null) await runToRest(engine)
      else await runTo(engine, at)
      const refusal = await engine.apply(deed)
      if (refusal)
        return { ok: false, refusal: { ...refusal, where: `actions.${index}.${refusal.where}` } }
    }
    await runToRest(engine)
    return { ok: true, timeline: engine.live.timeline }
  } finally {
    engine.end()
  }
}
