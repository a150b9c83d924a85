import { useState } from 'react'
import { loadPasteMessages } from '../../messages/load-messages.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { Sheet } from '../sheet.tsx'
import { useLateWords } from '../use-late-words.ts'
import { Findings } from './findings.tsx'
import { useJudge } from './use-judge.ts'
import { Verdict } from './verdict.tsx'
import './paste.css'

/** A configuration, what is understood of it, how it fares, and the change that cures it. */
export default function PasteSheet({ onClose }: { readonly onClose: () => void }) {
  const { paste: title } = useMessages()
  const words = useLateWords(loadPasteMessages)
  const playground = usePlayground()
  const [text, setText] = useState('')
  const [page, setPage] = useState('http://localhost:3000')
  const [api, setApi] = useState('')
  const { read, judged, busy, failed, judge } = useJudge()
  const world = read?.ok ? read.world : null
  const cure = judged?.cure
  return (
    <Sheet title={title} status={busy && words?.sheet.trying} onClose={onClose}>
      {words && (
        <>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              judge({ text, page: page.trim(), api: api.trim() || null })
            }}
          >
            <label className="sheet-field">
              <span>{words.sheet.text}</span>
              <textarea
                className="field paste-text"
                rows={8}
                spellCheck={false}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            </label>
            <div className="paste-addresses">
              <label className="sheet-field">
                <span>{words.sheet.page}</span>
                <input
                  className="field"
                  value={page}
                  onChange={({ target }) => setPage(target.value)}
                />
              </label>
              <label className="sheet-field">
                <span>{words.sheet.api}</span>
                <input
                  className="field"
                  value={api}
                  onChange={({ target }) => setApi(target.value)}
                />
              </label>
            </div>
            <button className="button" disabled={busy || text.trim() === ''}>
              {words.sheet.read}
            </button>
          </form>
          <div role="status" className="paste-result">
            {read && !read.ok && read.refusal && (
              <p>{words.sheet.address(read.refusal.where, read.refusal.what)}</p>
            )}
            {read && <Findings findings={read.findings} words={words} />}
            {judged && world && <Verdict judged={judged} world={world} words={words} />}
            {failed && <p>{words.sheet.failed}</p>}
          </div>
          {world && (
            <form method="dialog" className="paste-open">
              <button className="button" onClick={() => void playground.startOver(world)}>
                {words.sheet.open}
              </button>
              {cure && (
                <button className="button" onClick={() => void playground.startOver(cure.world)}>
                  {words.sheet.openCured}
                </button>
              )}
            </form>
          )}
        </>
      )}
    </Sheet>
  )
}
