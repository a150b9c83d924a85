export interface TimelineMessages {
  readonly undo: string
  readonly redo: string
  readonly play: string
  readonly pause: string
  readonly hour: string
  readonly minute: string
  readonly restart: string
  readonly copy: string
  readonly asItWas: (exchange: number) => string
  readonly backToNow: string
  readonly now: string
  readonly marks: Readonly<Record<'sent' | 'set' | 'refused' | 'none', string>>
  readonly actions: Readonly<Record<'set' | 'wait' | 'restart' | 'add-client', string>>
}
