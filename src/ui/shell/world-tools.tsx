import { presets } from '../../world/presets.ts'
import { sameValue } from '../../world/same-value.ts'
import { CasesButton } from '../cases/cases-button.tsx'
import { GlossaryButton } from '../glossary/glossary-button.tsx'
import { LessonsButton } from '../lessons/lesson-room.tsx'
import { PasteButton } from '../paste/paste-button.tsx'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { ShareButton } from '../share/share-button.tsx'

/** The choice of a world, and a new start in it. */
export function WorldTools() {
  const words = useMessages()
  const playground = usePlayground()
  const begun = usePlaygroundState((state) => state.script.world)
  const current = presets.find(({ world }) => sameValue(world, begun))?.id ?? ''
  return (
    <>
      <label className="shell-world">
        <span>{words.worlds}</span>
        <select
          value={current}
          onChange={({ target }) => {
            const preset = presets.find(({ id }) => id === target.value)
            if (preset) void playground.startOver(preset.world)
          }}
        >
          {current === '' && <option value="">{words.anotherWorld}</option>}
          {presets.map(({ id }) => (
            <option key={id} value={id}>
              {words.presets[id]}
            </option>
          ))}
        </select>
      </label>
      <LessonsButton />
      <CasesButton />
      <PasteButton />
      <ShareButton />
      <GlossaryButton />
      <button type="button" className="button quiet" onClick={() => void playground.startOver()}>
        {words.startOver}
      </button>
    </>
  )
}
