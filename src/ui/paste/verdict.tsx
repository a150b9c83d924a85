import { asCode } from '../../code/controls.ts'
import type { Judged } from '../../code/cure.ts'
import type { World } from '../../world/schema.ts'
import { valueAt } from '../../world/set-value.ts'
import type { PasteMessages } from '../../messages/shape/paste.ts'
import { useExplainer } from '../explain/explainer.ts'
import { Prose } from '../prose.tsx'
import { whyWall } from './why-wall.ts'

/** Whether somebody who logged in is still known, who stood in the way, and what would help. */
export function Verdict({
  judged: { trial, cure },
  world,
  words,
}: {
  /** As it was pasted. */
  readonly world: World
  readonly judged: Judged
  readonly words: PasteMessages
}) {
  const explainer = useExplainer()
  if (trial.works) return <p>{words.works}</p>
  const seen = new Set<string>()
  const walls = trial.walls.filter(({ by, reason }) => {
    const known = seen.has(by + reason)
    seen.add(by + reason)
    return !known
  })
  return (
    <>
      <ul className="paste-walls">
        {walls.map((wall) => {
          const { by, reason } = wall
          const { text, term } = whyWall(wall, trial, explainer)
          return (
            <li key={by + reason}>
              {words.stoppedBy[by]}{' '}
              {reason === 'expired' ? (
                words.expired
              ) : (
                <>
                  {text !== null && <Prose text={text} />}{' '}
                  <code className="paste-place">{term}</code>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {cure ? (
        <>
          <p>{words.cure.lead(cure.edits.length)}</p>
          <ul className="paste-cure">
            {cure.edits.map(({ path, value }) => {
              const was = valueAt(world, path)
              const name = path.replace(/^shop\.(session\.)?|^network\./, '')
              return (
                <li key={path}>
                  <Prose
                    text={
                      value === undefined
                        ? words.cure.remove({ path: name })
                        : words.cure.set({ path: name, code: asCode(value) })
                    }
                  />{' '}
                  <span className="quiet-text">
                    <Prose text={words.cure.was(was === undefined ? null : asCode(was))} />
                  </span>
                </li>
              )
            })}
          </ul>
        </>
      ) : (
        <p>{words.cure.none}</p>
      )}
    </>
  )
}
