import { memo, useId } from 'react'
import { isChanged, type Control } from '../../code/controls.ts'
import type { CodeLine } from '../../code/document.ts'
import type { SessionChange } from '../../code/session-changes.ts'
import { valueAt } from '../../world/set-value.ts'
import { useShownWorld } from '../shown.ts'
import { WhyTag } from '../why-tag.tsx'
import { Ink } from './code-ink.tsx'
import { ControlField } from './control-field.tsx'
import { MarginNotes } from './margin-notes.tsx'
import { middlewareAt, MiddlewareOrder, useDropTarget } from './middleware-order.tsx'

interface CodeLineProps {
  readonly line: CodeLine
  readonly number: number | null
  readonly controls: readonly string[]
  readonly lit: boolean
  readonly ran: boolean
  readonly change: readonly SessionChange[] | undefined
}

/** One line: its number in the gutter, the code with its controls, and what is noted beside it. */
export const CodeLineView = memo(function CodeLineView(props: CodeLineProps) {
  const { line, number, controls, lit, ran, change } = props
  const world = useShownWorld()
  const notes = useId()
  const middleware = middlewareAt(line.id)
  const drop = useDropTarget(middleware)
  const at = (path: string) => valueAt(world, path)
  const own = line.parts.flatMap((part) =>
    part.kind === 'control' && controls.includes(part.control.path) ? [part.control] : [],
  )
  return (
    <div
      className="line"
      data-depth={line.depth}
      data-absent={line.absent}
      data-changed={own.some((control) => isChanged(control, at(control.path)))}
      data-lit={lit}
      data-ran={ran}
      {...drop}
    >
      <span className="line-number" aria-hidden="true">
        {number}
      </span>
      <span className="line-code">
        {line.parts.map((part, place) =>
          // The parts of a line never change places.
          part.kind === 'control' && own.includes(part.control) ? (
            <ControlField
              key={place}
              control={part.control}
              value={at(part.control.path)}
              describedBy={notes}
            />
          ) : (
            <Ink
              key={place}
              text={part.kind === 'text' ? part.text : part.code}
              names={nameAfter(line.parts[place + 1], own)}
            />
          ),
        )}
      </span>
      {(own.length > 0 || change) && (
        <span className="line-notes" id={notes}>
          {own.map((control) => (
            <MarginNotes key={control.path} control={control} value={at(control.path)} />
          ))}
          {change && <span className="margin-note">{change.map(changeText).join(', ')}</span>}
        </span>
      )}
      {middleware && <MiddlewareOrder name={middleware} />}
      {lit && <WhyTag />}
    </div>
  )
})

function changeText({ key, from, to }: SessionChange): string {
  return `${key} ${from ?? '–'} → ${to ?? '–'}`
}

/** What names the option whose control comes next: `cookie.httpOnly`; null: none does. */
const nameAfter = (next: CodeLine['parts'][number] | undefined, own: readonly Control[]) =>
  next?.kind === 'control' && own.includes(next.control) ? next.control.name : null
