import type { RealTime } from '../src/world/playback.ts'

/** A real clock moved by hand. */
export interface HandMadeTime extends RealTime {
  /** Lets so many real ms pass: each alarm rings at its time, and is attended to. */
  pass(ms: number): Promise<void>
  /** Real time passes, and no alarm rings. */
  sleep(ms: number): void
  /** An alarm has been attended to, though no other was set: by a frame that was asked for. */
  attend(): void
  /** How often an alarm has rung. */
  rung(): number
}

export function handMadeTime(): HandMadeTime {
  let now = 0
  let rung = 0
  let alarms: { readonly at: number; readonly run: () => void }[] = []
  let onSet = () => {}
  return {
    realNow: () => now,
    later(ms, run) {
      const alarm = { at: now + ms, run }
      alarms = [...alarms, alarm].sort((a, b) => a.at - b.at)
      onSet()
      return () => {
        alarms = alarms.filter((other) => other !== alarm)
      }
    },
    async pass(ms) {
      const until = now + ms
      for (let next = alarms[0]; next && next.at <= until; next = alarms[0]) {
        now = Math.max(now, next.at)
        alarms = alarms.slice(1)
        rung++
        // Whoever was woken sets the next alarm once it is done.
        const attended = new Promise<void>((resolve) => {
          onSet = resolve
        })
        next.run()
        await attended
      }
      now = until
    },
    sleep(ms) {
      now += ms
    },
    attend: () => onSet(),
    rung: () => rung,
  }
}
