import { useEffect, useRef, type ReactNode } from 'react'
import { useMessages } from './playground-context.tsx'
import './sheet.css'

export interface SheetProps {
  readonly title: string
  /** Said beside the title when it changes. */
  readonly status?: ReactNode
  /** As wide as the page lets it be. */
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page. Closing it gives the focus back to where it was. */
export function Sheet({ title, status, wide = false, onClose, children }: SheetProps) {
  const words = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="sheet" data-wide={wide} aria-label={title} onClose={onClose}>
      <div className="panel-head">
        <h2>{title}</h2>
        <span className="quiet-text" role="status">
          {status}
        </span>
        <form method="dialog">
          <button className="button quiet">{words.dismiss}</button>
        </form>
      </div>
      {children}
    </dialog>
  )
}
