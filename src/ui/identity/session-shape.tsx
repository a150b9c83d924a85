/** Five forms; from the sixth session on they come around again, hollow. */
const forms = [
  <circle key="circle" cx="6" cy="6" r="4.6" />,
  <path key="diamond" d="M6 .6 11.4 6 6 11.4.6 6z" />,
  <path key="triangle" d="M6 1 11.5 10.8H.5z" />,
  <path key="square" d="M1.6 1.6h8.8v8.8H1.6z" />,
  <path key="hexagon" d="M6 .6l4.8 2.7v5.4L6 11.4 1.2 8.7V3.3z" />,
]

export function identityClass(place: number): string {
  return place < 0 ? 'identity-none' : `identity-${place % forms.length}`
}

interface ShapeProps {
  /** The session's place in the order of birth; negative: no session, a dotted ring. */
  readonly place: number
  /** Later than what is looked at. */
  readonly hollow?: boolean
  /** Where the thread across the panels finds it. */
  readonly sid?: string | null
}

/** The bare shape of a session, in its colour. */
export function SessionShape({ place, hollow = false, sid = null }: ShapeProps) {
  const open = hollow || place >= forms.length
  return (
    <svg
      className={`identity-shape ${identityClass(place)}`}
      data-hollow={open}
      data-sid={sid}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {place < 0 ? (
        <circle className="identity-ring" cx="6" cy="6" r="4.2" />
      ) : (
        forms[place % forms.length]
      )}
    </svg>
  )
}
