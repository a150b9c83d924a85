import { useState } from 'react'
import { Icon } from '../icon.tsx'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { clockText } from './clock-text.ts'

/** ms in each unit. */
const units = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const
type Unit = keyof typeof units

/** The world's clock, and how far to move it on. */
export function ClockControls() {
  const { timeline: act } = useMessages()
  const playground = usePlayground()
  const now = usePlaygroundState((state) => clockText(state.now))
  const wait = (ms: number) => void playground.perform({ kind: 'wait', ms })
  return (
    <div className="clock" role="group" aria-label={act.clock}>
      <Icon name="clock" />
      <time>{now}</time>
      <button type="button" className="button quiet" onClick={() => wait(units.minute)}>
        {act.minute}
      </button>
      <button type="button" className="button quiet" onClick={() => wait(units.hour)}>
        {act.hour}
      </button>
      <MoveOn onWait={wait} />
    </div>
  )
}

/** Any other stretch of time, up to a year. */
function MoveOn({ onWait }: { readonly onWait: (ms: number) => void }) {
  const { timeline: act } = useMessages()
  const [amount, setAmount] = useState('1')
  const [unit, setUnit] = useState<Unit>('day')
  const ms = Math.round(Number(amount) * units[unit])
  const fits = Number.isFinite(ms) && ms >= 1 && ms <= 366 * units.day
  return (
    <details className="move-on">
      <summary aria-label={act.moveOn} title={act.moveOn}>
        …
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!fits) return
          event.currentTarget.closest('details')?.removeAttribute('open')
          onWait(ms)
        }}
      >
        <input
          className="field"
          inputMode="decimal"
          aria-label={act.amount}
          aria-invalid={!fits}
          value={amount}
          onChange={({ target }) => setAmount(target.value)}
        />
        <select
          className="field"
          aria-label={act.unit}
          value={unit}
          onChange={({ target }) => {
            const chosen = unitNames.find((one) => one === target.value)
            if (chosen) setUnit(chosen)
          }}
        >
          {unitNames.map((one) => (
            <option key={one} value={one}>
              {act.units[one]}
            </option>
          ))}
        </select>
        <button type="submit" className="button" disabled={!fits}>
          {act.moveOn}
        </button>
      </form>
    </details>
  )
}

const unitNames = ['second', 'minute', 'hour', 'day'] as const
