import { useEffect, useRef, useState } from 'react'
import { judgeWorld, type Judged } from '../../code/cure.ts'
import { readPaste, type Pasted, type ReadPaste } from '../../code/paste.ts'
import { useTrialParts } from '../trial-parts.ts'

/** What became of a pasted configuration so far. */
export interface Judgement {
  readonly read: ReadPaste | null
  /** null: not tried, or not yet. */
  readonly judged: Judged | null
  readonly busy: boolean
  readonly failed: boolean
}

const nothing: Judgement = { read: null, judged: null, busy: false, failed: false }

/** Reads a configuration and tries it in a world of its own; the one that is shown stays as it is. */
export function useJudge(): Judgement & { readonly judge: (pasted: Pasted) => void } {
  const parts = useTrialParts()
  const [state, setState] = useState(nothing)
  /** Only the newest paste counts, and none once the dialog is closed. */
  const turn = useRef(0)
  useEffect(
    () => () => {
      turn.current = Infinity
    },
    [],
  )
  const judge = async (pasted: Pasted) => {
    const mine = ++turn.current
    const say = (next: Judgement) => {
      if (turn.current === mine) setState(next)
    }
    say({ ...nothing, busy: true })
    const read = await readPaste(pasted)
    if (!read.ok || !parts) return say({ ...nothing, read })
    say({ ...nothing, read, busy: true })
    try {
      say({
        ...nothing,
        read,
        judged: await judgeWorld(read.world, parts, () => turn.current === mine),
      })
    } catch {
      say({ ...nothing, read, failed: true })
    }
  }
  return { ...state, judge: (pasted) => void judge(pasted) }
}
