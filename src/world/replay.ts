import { createEngine, type Engine, type EngineParts } from './engine.ts'
import type { Loss } from './loss.ts'
import { runTo, runToRest } from './run.ts'
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
  const engine = createEngine(script.world, parts, fatesOf(script))
  try {
    await engine.start()
    const { refusal } = await playActions(engine, script.actions)
    if (refusal) return { ok: false, refusal }
    await runToRest(engine)
    return { ok: true, timeline: engine.live.timeline }
  } finally {
    engine.end()
  }
}

/** The losses among a script's actions: what its instances will not live through. */
export function fatesOf({ actions }: Script): readonly Loss[] {
  return actions.flatMap(({ deed }) => (deed.kind === 'instance-lost' ? [deed.loss] : []))
}

/** Does each action at its time. Stops before the first that is refused; `played` have their times. */
export async function playActions(
  engine: Engine,
  actions: Script['actions'],
): Promise<{ readonly played: Script['actions']; readonly refusal: Refusal | null }> {
  const played: Script['actions'][number][] = []
  for (const [index, action] of actions.entries()) {
    const { at, deed } = action
    if (at === null) await runToRest(engine)
    else await runTo(engine, at)
    const when = engine.live.now
    const refusal = await engine.apply(deed)
    if (refusal)
      return { played, refusal: { ...refusal, where: `actions.${index}.${refusal.where}` } }
    played.push({ ...action, at: when })
  }
  return { played, refusal: null }
}
