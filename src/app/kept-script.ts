import { parseScript, type Script } from '../world/script.ts'

const key = 'session-playground.script'

/** What this tab kept of its playground; null: nothing, or nothing that can be read. */
export function readScript(storage: Storage): Script | null {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    const script = kept === null ? null : parseScript(kept)
    return script?.ok ? script.value : null
  } catch {
    return null
  }
}

/** Keeps it for the next load of this tab. A storage that is full or denied loses only that. */
export function keepScript(storage: Storage, { world, actions }: Script): void {
  try {
    storage.setItem(
      key,
      JSON.stringify({ world, actions: actions.map(({ at, deed }) => ({ at, ...deed })) }),
    )
  } catch {
    // Nothing to do: the page goes on.
  }
}
