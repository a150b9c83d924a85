import { asCode, type Control } from '../../code/controls.ts'
import { keptByRecord } from '../../code/live-cookie.ts'
import { cookieKeys } from '../../server/options.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { useLiveRecord } from './use-live-record.ts'

/**
 * Beside a cookie option that a live session does not follow: what that session keeps. The first
 * of them says why, and offers a new session.
 */
export function LiveNote({ control: { path, fallback } }: { readonly control: Control }) {
  const words = useMessages().server
  const playground = usePlayground()
  const world = useShownWorld()
  const live = useLiveRecord()
  if (!live) return null
  const differing = cookieKeys.filter((key) => keptByRecord(world, live.json, key))
  const key = differing.find((one) => path === `shop.session.cookie.${one}`)
  const kept = key && keptByRecord(world, live.json, key)
  if (!kept) return null
  return (
    <>
      {key !== 'expires' && (
        <span className="margin-note">
          {words.kept(kept.value === undefined ? fallback : asCode(kept.value))}
        </span>
      )}
      {key === differing[0] && (
        <span className="code-note">
          {words.newSessions}{' '}
          <button
            type="button"
            className="button quiet"
            onClick={() => void playground.perform({ kind: 'renew-session', client: live.client })}
          >
            {words.renew}
          </button>
        </span>
      )}
    </>
  )
}
