import { actionJson } from '../world/action-json.ts'
import type { Script } from '../world/script.ts'

/** What a tab keeps of its playground, for its next load. */
export interface ScriptKeeper {
  /** null: nothing is kept, or nothing that can be read. What reads it is loaded where there is something. */
  read(): Promise<Script | null>
  /** false: the storage is full or denied, and what was kept before stands. */
  keep(script: Script): boolean
}

type Actions = Script['actions']

const key = 'session-playground.script'
/** The world and the first actions lie under the key itself, the others under `key.1`, `key.2`, … */
const keyOf = (piece: number) => (piece === 0 ? key : `${key}.${piece}`)
/** Actions in a piece: a deed writes one piece, however long the script. */
const pieceSize = 100

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A browser that denies storage throws where it is only looked at: so it is, at each use. */
export function tabStorage(look: () => TabStorage): TabStorage {
  return {
    getItem: (name) => look().getItem(name),
    setItem: (name, text) => look().setItem(name, text),
    removeItem: (name) => look().removeItem(name),
  }
}

/** A storage that takes everything and holds nothing. */
export const nothingKept: TabStorage = { getItem: () => null, setItem() {}, removeItem() {} }

export function scriptKeeper(storage: TabStorage): ScriptKeeper {
  /** What lies in the storage; null: not known. */
  let kept: { readonly world: Script['world']; readonly pieces: readonly Actions[] } | null = null

  const write = ({ world, actions }: Script) => {
    const before = kept?.world === world ? kept.pieces : []
    const pieces = piecesOf(actions)
    kept = null
    // What is longer than this script goes first: a piece must never follow one that is not its own.
    for (let piece = pieces.length; storage.getItem(keyOf(piece)) !== null; piece++)
      storage.removeItem(keyOf(piece))
    for (const [index, piece] of pieces.entries()) {
      if (same(before[index], piece)) continue
      const lines = piece.map(actionJson)
      storage.setItem(keyOf(index), JSON.stringify(index === 0 ? { world, actions: lines } : lines))
    }
    kept = { world, pieces }
  }

  return {
    async read() {
      try {
        const first: unknown = JSON.parse(storage.getItem(key) ?? 'null')
        if (first === null) return null
        const rest: unknown[] = []
        for (let piece = 1, text; (text = storage.getItem(keyOf(piece))) !== null; piece++)
          rest.push(JSON.parse(text))
        const { parseScript } = await import('../world/script.ts')
        const script = parseScript(joined(first, rest))
        return script.ok ? script.value : null
      } catch {
        return null
      }
    },
    keep(script) {
      try {
        write(script)
        return true
      } catch {
        return false
      }
    },
  }
}

function piecesOf(actions: Actions): readonly Actions[] {
  const count = Math.max(1, Math.ceil(actions.length / pieceSize))
  return Array.from({ length: count }, (_, index) =>
    actions.slice(index * pieceSize, (index + 1) * pieceSize),
  )
}

/** Actions never change: the same ones in the same places are the same piece. */
function same(before: Actions | undefined, piece: Actions): boolean {
  return before?.length === piece.length && piece.every((action, index) => action === before[index])
}

/** The first piece as one script; what is not of its shape is for `parseScript` to refuse. */
function joined(first: unknown, rest: readonly unknown[]): unknown {
  if (typeof first !== 'object' || first === null || !('actions' in first)) return first
  return Array.isArray(first.actions) ? { ...first, actions: [first.actions, rest].flat(2) } : first
}
