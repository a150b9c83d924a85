import { useShown } from '../shown.ts'
import { identityClass, SessionShape } from './session-shape.tsx'
import './identity.css'

export { identityClass }

/** The bare shape of a session; none: a dotted ring. */
export function IdentityShape({
  sid,
  hollow = false,
}: {
  readonly sid: string | null
  readonly hollow?: boolean
}) {
  const { snapshot } = useShown()
  return (
    <SessionShape
      place={sid === null ? -1 : snapshot.identities.indexOf(sid)}
      hollow={hollow}
      sid={sid}
    />
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
