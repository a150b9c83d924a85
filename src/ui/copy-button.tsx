import { useState } from 'react'
import { useMessages } from './playground-context.tsx'

/** Puts a text on the clipboard, and says so. */
export function CopyButton({
  label,
  text,
}: {
  readonly label?: string
  readonly text: () => string
}) {
  const words = useMessages()
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="button quiet"
      onClick={() =>
        void navigator.clipboard.writeText(text()).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }
      onBlur={() => setCopied(false)}
    >
      {label ?? words.cookies.copy}
      {copied && ' ✓'}
    </button>
  )
}
