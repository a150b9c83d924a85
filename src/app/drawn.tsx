import { useEffect, type ReactNode } from 'react'

interface DrawnProps {
  /** Called when what is inside stands in the document for the first time. */
  readonly then: () => void
  readonly children: ReactNode
}

/** Tells when React has drawn what is inside. */
export function Drawn({ then, children }: DrawnProps) {
  useEffect(then, [then])
  return children
}
