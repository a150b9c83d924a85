import { useState } from 'react'
import { loadCompareMessages } from '../../messages/load-messages.ts'
import type { CompareMessages } from '../../messages/shape/compare.ts'
import { useOpenCase } from '../cases/open-case.tsx'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { Sheet } from '../sheet.tsx'
import { useLateWords } from '../use-late-words.ts'
import { OtherChoice } from './other-choice.tsx'
import { otherSideOf, otherWorlds, type OtherWorld } from './other-world.ts'
import { SideBySide } from './side-by-side.tsx'
import { firstTurn } from './turned-option.tsx'
import { useCompared } from './use-compared.ts'
import './compare.css'

/** The same actions in another world, beside this one, with the first difference marked. */
export default function CompareSheet({ onClose }: { readonly onClose: () => void }) {
  const { timeline } = useMessages()
  const words = useLateWords(loadCompareMessages)
  return (
    <Sheet title={timeline.compare} onClose={onClose} wide>
      {words && <Compare words={words} />}
    </Sheet>
  )
}

function Compare({ words }: { readonly words: CompareMessages }) {
  const playground = usePlayground()
  const { shown } = useOpenCase()
  // What is compared is what stood there when it was asked for.
  const script = usePlaygroundState((state) => state.script)
  const side = otherSideOf(shown, script)
  const kinds = otherWorlds(script, side)
  const of = (kind: OtherWorld['kind']): OtherWorld => {
    if (kind === 'turned') return firstTurn(script.world)
    if (kind === 'cured' || kind === 'broken') return side ?? { kind: 'plain' }
    return { kind }
  }
  const [other, setOther] = useState(() => of(kinds[0] ?? 'plain'))
  const compared = useCompared(script, other)
  return (
    <>
      <p className="quiet-text">{words.lead}</p>
      <OtherChoice
        words={words}
        world={script.world}
        kinds={kinds}
        other={other}
        onKind={(kind) => setOther(of(kind))}
        onTurn={setOther}
      />
      <div role="status">
        {compared.kind === 'playing' && <p>{words.playing}</p>}
        {compared.kind === 'failed' && <p>{words.failed}</p>}
        {compared.kind === 'refused' && (
          <p>{words.refused(compared.refusal.where, compared.refusal.what)}</p>
        )}
        {compared.kind === 'played' && compared.both.first === null && <p>{words.same}</p>}
      </div>
      {compared.kind === 'played' && (
        <SideBySide
          both={compared.both}
          words={words}
          onShow={(exchange, step) => playground.select(exchange, step)}
          onOpen={() => void playground.load(compared.both.rightScript)}
        />
      )}
    </>
  )
}
