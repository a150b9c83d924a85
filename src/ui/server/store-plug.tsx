import { useMessages, usePlayground } from '../playground-context.tsx'

/** The line to the shared store, which can be pulled out and put back. */
export function StorePlug({ plugged }: { readonly plugged: boolean }) {
  const words = useMessages().store
  const playground = usePlayground()
  return (
    <>
      {!plugged && <strong className="unplugged">{words.unplugged}</strong>}
      <button
        type="button"
        className="button quiet plug"
        onClick={() => void playground.perform({ kind: plugged ? 'pull-plug' : 'plug-in' })}
      >
        {plugged ? words.pullPlug : words.plugIn}
      </button>
    </>
  )
}
