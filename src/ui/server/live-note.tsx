import { heldSid } from '../identity/held-sid.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShown } from '../shown.ts'

/** Said while a live session keeps cookie options of its own. */
export function LiveNote() {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot } = useShown()
  const client = snapshot.world.clients.find(({ id }) => heldSid(snapshot, id) !== null)
  if (!client) return null
  return (
    <p className="code-note">
      {words.server.newSessions}{' '}
      <button
        type="button"
        className="button quiet"
        onClick={() => void playground.perform({ kind: 'renew-session', client: client.id })}
      >
        {words.server.renew}
      </button>
    </p>
  )
}
