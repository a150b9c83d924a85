import { useExplainer } from '../explain/explainer.ts'
import { usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { logOutAgain, waysToLogOut } from './other-log-out.ts'
import type { FirstMoment } from './first-moments.ts'

/** Beside the log-out that was just done: the same moment again, with both halves or one alone. */
export function LogOutWays({ moment }: { readonly moment: FirstMoment['moment'] }) {
  const words = useExplainer()?.words.firstMinute.logOutWays
  const playground = usePlayground()
  const busy = usePlaygroundState((state) => state.busy)
  const newest = usePlaygroundState(({ script }) => script.actions.at(-1)?.deed.kind === 'log-out')
  const current = waysToLogOut.find((way) => way.moment === moment)
  if (!words || !current || !newest) return null
  return (
    <span className="first-ways" role="group" aria-label={words.title}>
      {moment === 'log-out' && <span>{words.title}</span>}
      {waysToLogOut.map((way) => (
        <button
          key={way.id}
          type="button"
          className="button quiet"
          aria-pressed={way === current}
          disabled={busy}
          onClick={() => {
            if (way !== current) void logOutAgain(playground, way)
          }}
        >
          {words[way.id]}
        </button>
      ))}
    </span>
  )
}
