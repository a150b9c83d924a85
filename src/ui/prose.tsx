/** A sentence of the catalogue: what stands between backticks is code. Only ever text. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('`').map((part, place) =>
        // The parts of one sentence never change places.
        place % 2 ? <code key={place}>{part}</code> : part,
      )}
    </>
  )
}
