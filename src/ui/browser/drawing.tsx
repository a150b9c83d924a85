/** The line drawings of the shop's goods. */
const drawings = {
  notebook: (
    <>
      <rect x="12" y="5" width="27" height="38" rx="1.5" />
      <path d="M17.5 5v38M9.5 12h5M9.5 20h5M9.5 28h5M9.5 36h5M23 14h10M23 19h10" />
    </>
  ),
  pencil: (
    <>
      <path d="m8 40 3-9L33 9l6 6-22 22zM11 31l6 6M29 13l6 6" />
      <path d="m8 40 1.6-4.6 3 3z" className="drawing-full" />
    </>
  ),
  mug: (
    <>
      <path d="M10 18h23v17a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6z" />
      <path d="M33 22h3.5a5 5 0 0 1 0 12H33M16 12c0-3 2-3 2-6M21.500 12c0-3 2-3 2-6M27 12c0-3 2-3 2-6" />
    </>
  ),
} as const

export function Drawing({ of }: { readonly of: keyof typeof drawings }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className="drawing shop-drawing">
      {drawings[of]}
    </svg>
  )
}
