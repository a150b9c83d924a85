import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { afterFirstDrawing } from './first-drawing.ts'

/** A part of the page that is not needed for its first paint. */
export interface LatePart<Props> {
  (props: Props): ReactNode
  /** Resolves once the part can be drawn. */
  readonly arrived: () => Promise<void>
}

/**
 * Fetches a part when it is first drawn. Unlike React's `lazy`, what has arrived is drawn at once
 * wherever else it appears, without a fallback that flickers.
 * @param Before what stands there until then; without it, nothing.
 * @param gate until when it is not asked for: what is drawn first does not wait for what comes after.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Before?: ComponentType<Props>,
  gate: typeof afterFirstDrawing = afterFirstDrawing,
): LatePart<Props> {
  let part: ComponentType<Props> | null = null
  let coming: Promise<void> | null = null
  const arrived = () =>
    (coming ??= gate(load).then(
      (loaded) => {
        part = loaded
      },
      (error: unknown) => {
        // The next place that needs it asks again.
        coming = null
        throw error
      },
    ))

  function Late(props: Props) {
    const [state, setState] = useState<'coming' | 'here' | { readonly failed: unknown }>(
      part ? 'here' : 'coming',
    )
    useEffect(() => {
      let current = true
      arrived().then(
        () => current && startTransition(() => setState('here')),
        (failed: unknown) => current && setState({ failed }),
      )
      return () => {
        current = false
      }
    }, [])
    // For the boundary above: it says what happened, and offers to load the page anew.
    if (typeof state === 'object') throw state.failed
    const Shown = part ?? Before
    return Shown && <Shown {...props} />
  }
  return Object.assign(Late, { arrived })
}

/** Fetches a part before it is drawn for the first time. */
export function useSoon({ arrived }: { readonly arrived: () => Promise<void> }): void {
  useEffect(() => {
    // What failed is asked for again, and said, once it is to be drawn.
    arrived().catch(() => undefined)
  }, [arrived])
}
