import { entryJson } from '../../world/entry-json.ts'
import { CompareButton } from '../compare/compare-button.tsx'
import { CopyButton } from '../copy-button.tsx'
import { Icon, type IconName } from '../icon.tsx'
import { Mark } from '../mark.tsx'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { ClockControls } from './clock-controls.tsx'
import { useWalk } from './use-stepping.ts'
import './controls.css'

/** Playing, going back, the clock, and the moment that is looked at. */
export function Controls() {
  const { timeline: act } = useMessages()
  const playground = usePlayground()
  const canUndo = usePlaygroundState((state) => state.canUndo)
  const canRedo = usePlaygroundState((state) => state.canRedo)
  return (
    <div className="timeline-controls">
      <Playback />
      <span className="rule" />
      <Tool
        icon="undo"
        name={act.undo}
        disabled={!canUndo}
        onClick={() => void playground.undo()}
      />
      <Tool
        icon="redo"
        name={act.redo}
        bare
        disabled={!canRedo}
        onClick={() => void playground.redo()}
      />
      <SpeedChoice />
      <span className="rule" />
      <ClockControls />
      <Restart />
      <CopyButton
        label={act.copy}
        text={() => playground.state.getState().timeline.map(entryJson).join('\n') + '\n'}
      />
      <CompareButton />
      <Then />
    </div>
  )
}

interface ToolProps {
  readonly icon: IconName
  readonly name: string
  /** The icon alone is seen; the name is still there to be heard, and as a tip. */
  readonly bare?: boolean
  readonly disabled?: boolean
  readonly className?: string
  readonly onClick: () => void
}

function Tool({ icon, name, bare = false, disabled = false, className = '', onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={`tool ${className}`}
      disabled={disabled}
      {...(bare ? { 'aria-label': name, title: name } : {})}
      onClick={onClick}
    >
      <Icon name={icon} />
      {!bare && <span className="tool-name">{name}</span>}
    </button>
  )
}

/** First, back, hold or let go, forward. */
function Playback() {
  const { timeline: act } = useMessages()
  const playground = usePlayground()
  const playing = usePlaygroundState((state) => state.playing)
  const walk = useWalk()
  return (
    <div className="playback" role="group" aria-label={act.playback}>
      <Tool icon="first" name={act.first} bare onClick={walk.toFirst} />
      <Tool icon="step-back" name={act.stepBack} bare onClick={() => void walk.byStep(-1)} />
      <Tool
        icon={playing ? 'pause' : 'play'}
        name={playing ? act.pause : act.play}
        bare
        className="tool-play"
        onClick={() => (playing ? playground.pause() : playground.play())}
      />
      <Tool icon="step-forward" name={act.stepForward} bare onClick={() => void walk.byStep(1)} />
    </div>
  )
}

const speeds = ['real', 'slow', 'at-once'] as const

function SpeedChoice() {
  const { timeline: act } = useMessages()
  const playground = usePlayground()
  const speed = usePlaygroundState((state) => state.speed)
  return (
    <label className="speed">
      <span className="tool-name">{act.speed}</span>
      <select
        value={speed}
        onChange={({ target }) => {
          const chosen = speeds.find((one) => one === target.value)
          if (chosen) playground.setSpeed(chosen)
        }}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {act.speeds[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** One button an instance: its memory is gone with it. */
function Restart() {
  const { timeline: act, network } = useMessages()
  const playground = usePlayground()
  const instances = usePlaygroundState((state) => state.current.world.instances)
  return Array.from({ length: instances }, (_, instance) => (
    <Tool
      key={instance}
      icon="power"
      name={instances === 1 ? act.restart : act.restartOne(network.instance(instance))}
      className="restart"
      onClick={() => void playground.perform({ kind: 'restart', instance })}
    />
  ))
}

/** What is looked at, and the way back; at present: what the marks mean. */
function Then() {
  const { timeline: act } = useMessages()
  const playground = usePlayground()
  const selected = usePlaygroundState((state) => state.selected)
  const step = usePlaygroundState((state) => state.step)
  if (selected === null) return <Legend />
  return (
    <p className="timeline-then">
      <span>{act.asItWas(selected, step === null ? null : step + 1)}</span>{' '}
      <button type="button" className="button" onClick={() => playground.select(null)}>
        {act.backToNow} <kbd>Esc</kbd>
      </button>
    </p>
  )
}

function Legend() {
  const { network, timeline } = useMessages()
  return (
    <ul className="legend" aria-label={timeline.legend}>
      {(['done', 'refused', 'withheld', 'skipped', 'not-considered'] as const).map((outcome) => (
        <li key={outcome}>
          <Mark outcome={outcome} /> {network.outcomes[outcome]}
        </li>
      ))}
    </ul>
  )
}
