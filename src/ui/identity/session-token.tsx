import { useShown } from '../shown.ts'
import './identity.css'

/** Five hues and shapes; from the sixth session on they come around again, hollow. */
const shapes = ['●', '◆', '▲', '■', '⬢']
const hollow = ['○', '◇', '△', '□', '⬡']

export function identityClass(place: number): string {
  return place < 0 ? 'identity-none' : `identity-${place % shapes.length}`
}

function shapeOf(place: number): string {
  if (place < 0) return '◌'
  return (place < shapes.length ? shapes : hollow)[place % shapes.length] ?? '●'
}

/** The bare shape of a session; none: a dotted ring. */
export function IdentityShape({ sid }: { readonly sid: string | null }) {
  const { snapshot } = useShown()
  const place = sid === null ? -1 : snapshot.identities.indexOf(sid)
  return (
    <span className={`identity-shape ${identityClass(place)}`} aria-hidden="true">
      {shapeOf(place)}
    </span>
  )
}

/** Shape and first six characters of a session ID, the same wherever it shows. */
export function SessionToken({ sid }: { readonly sid: string }) {
  const { snapshot } = useShown()
  return (
    <code
      className={`identity-token ${identityClass(snapshot.identities.indexOf(sid))}`}
      title={sid}
    >
      <IdentityShape sid={sid} /> {sid.slice(0, 6)}
    </code>
  )
}
