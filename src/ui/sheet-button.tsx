import { Suspense, useState, type ComponentType } from 'react'

interface SheetButtonProps {
  readonly label: string
  /** Loaded when it is first opened. */
  readonly sheet: ComponentType<{ readonly onClose: () => void }>
}

/** A button that opens a dialog. */
export function SheetButton({ label, sheet: Opened }: SheetButtonProps) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-haspopup="dialog"
        onClick={() => setShown(true)}
      >
        {label}
      </button>
      {shown && (
        <Suspense>
          <Opened onClose={() => setShown(false)} />
        </Suspense>
      )}
    </>
  )
}
