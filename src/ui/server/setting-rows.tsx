import { useId } from 'react'
import { isChanged, type Control } from '../../code/controls.ts'
import { valueAt } from '../../world/set-value.ts'
import { useLit } from '../lit.ts'
import { useShownWorld } from '../shown.ts'
import { WhyTag } from '../why-tag.tsx'
import { ControlField } from './control-field.tsx'
import { MarginNotes } from './margin-notes.tsx'
import './code.css'
import './settings.css'

/** Values of the world that stand in no file: each with its name, as a list of settings. */
export function SettingRows({ controls }: { readonly controls: readonly Control[] }) {
  return (
    <div className="code">
      {controls.map((control) => (
        <SettingRow key={control.path} control={control} />
      ))}
    </div>
  )
}

function SettingRow({ control }: { readonly control: Control }) {
  const world = useShownWorld()
  const notes = useId()
  const lit = useLit().options.has(control.path)
  const value = valueAt(world, control.path)
  return (
    <div className="line setting" data-changed={isChanged(control, value)} data-lit={lit}>
      <span className="line-code">
        <code>{control.name} </code>
        <ControlField control={control} value={value} describedBy={notes} />
      </span>
      <span className="line-notes" id={notes}>
        <MarginNotes control={control} value={value} />
      </span>
      {lit && <WhyTag />}
    </div>
  )
}
