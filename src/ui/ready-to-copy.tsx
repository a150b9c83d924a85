import { useId } from 'react'

/** A text to be taken away: chosen whole as soon as it has the focus. */
export function ReadyToCopy({ label, text }: { readonly label: string; readonly text: string }) {
  const field = useId()
  return (
    <label className="sheet-field" htmlFor={field}>
      <span>{label}</span>
      <input
        id={field}
        className="field"
        readOnly
        value={text}
        onFocus={({ target }) => target.select()}
      />
    </label>
  )
}
