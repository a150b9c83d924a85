import type { Speed } from '../../world/pace.ts'

export interface TimelineMessages {
  /** An option that is not given. */
  readonly notGiven: string
  readonly undo: string
  readonly redo: string
  readonly play: string
  readonly pause: string
  readonly hour: string
  readonly minute: string
  readonly restart: string
  readonly copy: string
  readonly compare: string
  /** `step`: from 1; null: when the exchange had ended. */
  readonly asItWas: (exchange: number, step: number | null) => string
  readonly backToNow: string
  readonly now: string
  readonly marks: Readonly<
    Record<'sent' | 'set' | 'renewed' | 'removed' | 'refused' | 'none', string>
  >
  readonly playback: string
  readonly first: string
  readonly stepBack: string
  readonly stepForward: string
  readonly speed: string
  readonly speeds: Readonly<Record<Speed, string>>
  readonly clock: string
  readonly moveOn: string
  readonly amount: string
  readonly unit: string
  readonly units: Readonly<Record<'second' | 'minute' | 'hour' | 'day', string>>
  readonly restartOne: (instance: string) => string
  readonly legend: string
  /** What the learner did that no exchange tells of. */
  readonly actions: Readonly<
    Record<
      | 'set'
      | 'set-client'
      | 'wait'
      | 'restart'
      | 'instance-lost'
      | 'add-client'
      | 'close-browser'
      | 'back'
      | 'forward'
      | 'assign-cookie'
      | 'edit-cookie'
      | 'delete-cookie'
      | 'clear-cookies'
      | 'copy-cookie'
      | 'pull-plug'
      | 'plug-in',
      string
    >
  >
}
