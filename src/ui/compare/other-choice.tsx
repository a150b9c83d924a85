import type { CompareMessages } from '../../messages/shape/compare.ts'
import type { World } from '../../world/schema.ts'
import type { OtherWorld } from './other-world.ts'
import { TurnedOption } from './turned-option.tsx'

interface OtherChoiceProps {
  readonly words: CompareMessages
  readonly world: World
  readonly kinds: readonly OtherWorld['kind'][]
  readonly other: OtherWorld
  readonly onKind: (kind: OtherWorld['kind']) => void
  readonly onTurn: (other: OtherWorld) => void
}

/** Which other world; and of one option, which value it has there. */
export function OtherChoice({ words, world, kinds, other, onKind, onTurn }: OtherChoiceProps) {
  return (
    <div className="compare-choice">
      <label className="sheet-field">
        <span>{words.with}</span>
        <select
          className="field"
          value={other.kind}
          onChange={({ target }) => {
            const kind = kinds.find((one) => one === target.value)
            if (kind) onKind(kind)
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.choices[kind]}
            </option>
          ))}
        </select>
      </label>
      {other.kind === 'turned' && (
        <TurnedOption words={words} world={world} turned={other} onTurn={onTurn} />
      )}
    </div>
  )
}
