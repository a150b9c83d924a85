import { useMemo } from 'react'
import type { CodeLine } from '../../code/document.ts'
import { useLit } from '../lit.ts'
import { CodeLineView } from './code-line.tsx'
import { useRan } from './use-ran.ts'
import './code.css'

/** A file of the shop, whole: its lines, each value in them a control. */
export function CodeView({
  lines,
  name,
}: {
  readonly lines: readonly CodeLine[]
  readonly name: string
}) {
  const lit = useLit()
  const ran = useRan()
  const numbered = useMemo(() => withNumbers(lines), [lines])
  return (
    <div className="code" role="group" aria-label={name}>
      {numbered.map(({ line, number, controls }) => (
        <CodeLineView
          key={line.id}
          line={line}
          number={number}
          controls={controls}
          lit={lit.lines.has(line.id) || controls.some((path) => lit.options.has(path))}
          ran={ran.lines(line)}
          change={ran.changeAt(line)}
        />
      ))}
    </div>
  )
}

interface Numbered {
  readonly line: CodeLine
  /** Its number in the file; null: an option that is not given has a place, but no line. */
  readonly number: number | null
  /** Paths of the controls at home here: a value that is named again elsewhere is text there. */
  readonly controls: readonly string[]
}

function withNumbers(lines: readonly CodeLine[]): readonly Numbered[] {
  const seen = new Set<string>()
  let number = 0
  return lines.map((line) => {
    const controls = line.parts.flatMap((part) =>
      part.kind === 'control' && !seen.has(part.control.path) ? [part.control.path] : [],
    )
    for (const path of controls) seen.add(path)
    return { line, number: line.absent ? null : ++number, controls }
  })
}
