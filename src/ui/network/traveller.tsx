import { SessionShape } from '../identity/session-shape.tsx'
import { useLessMotion } from './use-less-motion.ts'
import './traveller.css'

interface TravellerProps {
  /** The place of the session that it carries in the order of birth; negative: it carries none. */
  readonly session: number
  /** Towards the client. */
  readonly back: boolean
  readonly onArrived: () => void
}

/**
 * What travels along an arrow, from lane to lane. For who wants no motion the arrow is thicker as
 * long as the way takes.
 */
export function Traveller({ session, back, onArrived }: TravellerProps) {
  const still = useLessMotion()
  return (
    <span
      className="road"
      data-still={still}
      data-back={back}
      aria-hidden="true"
      onAnimationEnd={onArrived}
    >
      {!still && (
        <span className="traveller">
          <span>{session < 0 ? <i /> : <SessionShape place={session} />}</span>
        </span>
      )}
    </span>
  )
}
