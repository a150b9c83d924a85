import { useMessages } from '../playground-context.tsx'
import type { ActionEntry } from '../../world/timeline.ts'
import { isMarked, type MarkedDeed } from './columns.ts'
import './marker.css'

/** Something that the learner did that no exchange tells of, with its value. */
export function Marker({ entry }: { readonly entry: ActionEntry }) {
  const { timeline, time } = useMessages()
  const { deed } = entry.action
  if (!isMarked(deed)) return null
  const value =
    deed.kind === 'wait' ? `+${time.left(deed.ms)}` : valueOf(deed, entry.was, timeline.notGiven)
  // An option's name says what it is.
  const named = deed.kind === 'set' || deed.kind === 'set-client'
  return (
    <div className="marker">
      <span className={named ? 'sr-only' : undefined}>{timeline.actions[deed.kind]}</span>
      {value && <code>{value}</code>}
    </div>
  )
}

/** The value in short: `sameSite lax → none` */
function valueOf(deed: MarkedDeed, was: unknown, notGiven: string): string {
  const short = (value: unknown) =>
    value === undefined ? notGiven : typeof value === 'string' ? value : JSON.stringify(value)
  switch (deed.kind) {
    case 'set':
      return `${deed.path.split('.').at(-1)} ${short(was)} → ${short(deed.value)}`
    case 'set-client':
      return `${deed.path} → ${short(deed.value)}`
    case 'edit-cookie':
    case 'delete-cookie':
    case 'copy-cookie':
      return deed.cookie.name
    case 'assign-cookie':
      return deed.line.split('=')[0] ?? ''
    default:
      return ''
  }
}
