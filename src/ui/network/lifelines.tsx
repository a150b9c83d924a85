import { identityClass } from '../identity/session-token.tsx'
import { useShown } from '../shown.ts'
import { laneVariable, type Lane } from './lanes.ts'
import type { Held } from './held.ts'
import './lifelines.css'

/** One piece of each actor's lifeline, in the colour of the session it holds; else grey. */
export function Lifelines({
  held,
  lanes,
}: {
  readonly held: Held
  readonly lanes: readonly Lane[]
}) {
  const { snapshot } = useShown()
  const colour = (sid: string | null) =>
    identityClass(sid === null ? -1 : snapshot.identities.indexOf(sid))
  return (
    <span aria-hidden="true">
      {lanes.map(({ id }) => (
        <span key={id} className="life" style={{ left: `var(${laneVariable(id)})` }} />
      ))}
      {held.client !== null && <span className={`life life-client ${colour(held.client)}`} />}
      {held.server !== undefined && (
        <span
          className={`life life-server ${colour(held.server)}`}
          data-filled={held.server !== null}
        />
      )}
      {held.stores.slice(0, 4).map((sid, place) => (
        <span key={sid} className={`life life-store life-store-${place} ${colour(sid)}`} />
      ))}
    </span>
  )
}
