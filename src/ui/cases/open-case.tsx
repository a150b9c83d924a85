import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Case } from '../../cases/case.ts'
import type { Playground } from '../../world/playground-state.ts'
import { usePageAddress } from '../page-address.ts'
import { usePlayground } from '../playground-context.tsx'

/** The real problem that is open. */
export interface OpenCase {
  readonly shown: Case | null
  /** Asked for by a link, and not to be found. */
  readonly unknown: string | null
  open(id: string): void
  close(): void
}

const OpenCaseContext = createContext<OpenCase | null>(null)

export function useOpenCase(): OpenCase {
  const open = useContext(OpenCaseContext)
  if (!open) throw new Error('no case room above this component')
  return open
}

interface State {
  readonly shown: Case | null
  readonly unknown: string | null
}
const none: State = { shown: null, unknown: null }

async function play(playground: Playground, shown: Case): Promise<void> {
  const { brokenScript } = await import('../../cases/scripts.ts')
  const script = brokenScript(shown)
  if (script.ok) await playground.load(script.value)
}

/** Holds which problem is open, follows the page's address, and plays the problem's script. */
export function CaseRoom({ children }: { readonly children: ReactNode }) {
  const playground = usePlayground()
  const address = usePageAddress()
  const [state, setState] = useState<State>(none)

  const show = useCallback(
    async (id: string, plays: boolean) => {
      const { cases } = await import('../../cases/catalogue.ts')
      const shown = cases.find((one) => one.id === id) ?? null
      address.write(shown ? { kind: 'case', id } : null)
      setState({ shown, unknown: shown ? null : id })
      if (shown && plays) await play(playground, shown)
    },
    [address, playground],
  )

  useEffect(() => {
    const follow = () => {
      const asked = address.read()
      if (asked?.kind === 'case') void show(asked.id, asked.fresh)
      // A lesson's world is to be opened. A shared one takes its place once it is found to be whole.
      else if (asked?.kind === 'lesson') setState(none)
    }
    follow()
    return address.onChange(follow)
  }, [address, show])

  const value: OpenCase = {
    ...state,
    open: (id) => void show(id, true),
    close() {
      address.write(null)
      setState(none)
    },
  }
  return <OpenCaseContext value={value}>{children}</OpenCaseContext>
}
