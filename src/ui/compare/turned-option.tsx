import {
  asCode,
  cookieControls,
  frontControls,
  sessionControls,
  shopControls,
  type Control,
} from '../../code/controls.ts'
import { instanceControls, networkControls } from '../../code/network-controls.ts'
import type { CompareMessages } from '../../messages/shape/compare.ts'
import type { World } from '../../world/schema.ts'
import { setValue, valueAt } from '../../world/set-value.ts'
import type { Variation } from '../../world/variation.ts'

type Turned = Extract<Variation, { kind: 'turned' }>

/** A value that an option can be turned to; undefined: it is not given. */
interface Turn {
  readonly value: unknown
  readonly code: string
}

const groups: readonly (readonly Control[])[] = [
  sessionControls,
  cookieControls,
  shopControls,
  [...frontControls, ...networkControls, ...instanceControls],
]

/** Values to try where any number would do: soon over, and the default. */
const someNumbers: Readonly<Record<string, readonly number[]>> = {
  'shop.session.cookie.maxAge': [10_000, 60_000, 3_600_000],
  'shop.store.ttl': [60, 3600],
  'shop.store.latency': [0, 200],
  'shop.store.writeLatency': [200],
  'network.latency': [0, 100, 1000],
  'network.timeout': [10],
}

/** The other values that the world would take there. */
function turnsOf(control: Control, world: World): readonly Turn[] {
  const now = JSON.stringify(valueAt(world, control.path))
  const offered: readonly (string | undefined)[] = [
    ...(control.choices ?? someNumbers[control.path]?.map(String) ?? []),
    undefined,
  ]
  return offered.flatMap((json) => {
    const value: unknown = json === undefined ? undefined : JSON.parse(json)
    if (json === now || !setValue(world, control.path, value).ok) return []
    return [{ value, code: json === undefined ? '' : (control.codes?.[json] ?? asCode(value)) }]
  })
}

/** Every option that has another value to try, in the order of the code. */
function turnable(world: World): readonly (readonly Control[])[] {
  const seen = new Set<string>()
  return groups.map((group) =>
    group.filter((control) => {
      const first = !seen.has(control.path) && turnsOf(control, world).length > 0
      seen.add(control.path)
      return first
    }),
  )
}

function turnTo(path: string, world: World): Turned {
  const control = groups.flat().find((one) => one.path === path)
  const [turn] = control ? turnsOf(control, world) : []
  return { kind: 'turned', path, value: turn?.value }
}

/** The first that is tried: a log-out of which one half is missing, which most want to see. */
export function firstTurn({ shop }: World): Turned {
  const value = shop.logout === 'destroy' ? 'destroy-and-clear' : 'destroy'
  return { kind: 'turned', path: 'shop.logout', value }
}

interface TurnedOptionProps {
  readonly words: CompareMessages
  readonly world: World
  readonly turned: Turned
  readonly onTurn: (turned: Turned) => void
}

/** Which option is turned, and to what. */
export function TurnedOption({ words, world, turned, onTurn }: TurnedOptionProps) {
  const controls = turnable(world)
  const control = controls.flat().find(({ path }) => path === turned.path)
  const turns = control ? turnsOf(control, world) : []
  return (
    <>
      <label className="sheet-field">
        <span>{words.option}</span>
        <select
          className="field"
          value={turned.path}
          onChange={({ target }) => onTurn(turnTo(target.value, world))}
        >
          {controls.map((group) => (
            <optgroup key={group[0]?.path} label={group[0]?.path.split('.').slice(0, -1).join('.')}>
              {group.map(({ path, name }) => (
                <option key={path} value={path}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="sheet-field">
        <span>{words.value}</span>
        <select
          className="field"
          value={JSON.stringify(turned.value) ?? ''}
          onChange={({ target }) => {
            const turn = turns.find(({ value }) => (JSON.stringify(value) ?? '') === target.value)
            if (turn) onTurn({ ...turned, value: turn.value })
          }}
        >
          {turns.map(({ value, code }) => (
            <option key={code} value={JSON.stringify(value) ?? ''}>
              {code || words.notGiven}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
