import { useEffect, useRef } from 'react'
import type { Messages } from '../../messages/messages.ts'
import type { Exchange } from '../../world/exchange.ts'
import type { ActionEntry } from '../../world/timeline.ts'
import { entryJson } from '../../world/entry-json.ts'
import { CopyButton } from '../copy-button.tsx'
import { IdentityShape } from '../identity/session-token.tsx'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import './timeline.css'

/** The newest entries that are drawn: a long timeline stays light. */
const newest = 200

/** The running foot: the clock, what was done, and the way back. */
export function Timeline() {
  const words = useMessages()
  const playground = usePlayground()
  const selected = usePlaygroundState((state) => state.selected)
  const timeline = usePlaygroundState((state) => state.timeline)
  const entries = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const list = entries.current
    if (list && selected === null) list.scrollLeft = list.scrollWidth
  }, [timeline.length, selected])
  useEffect(() => {
    const back = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') playground.select(null)
    }
    document.addEventListener('keydown', back)
    return () => document.removeEventListener('keydown', back)
  }, [playground])
  return (
    <section className="timeline" aria-label={words.regions.timeline}>
      <Controls />
      <ol className="timeline-entries" ref={entries}>
        {timeline
          .slice(-newest)
          .map((entry) =>
            entry.kind === 'exchange' ? (
              <Bead key={`x${entry.id}`} exchange={entry} selected={entry.id === selected} />
            ) : (
              <Marker key={`a${entry.index}`} entry={entry} />
            ),
          )}
        <li className="timeline-now">{words.timeline.now}</li>
      </ol>
    </section>
  )
}

function Controls() {
  const words = useMessages()
  const playground = usePlayground()
  const now = usePlaygroundState((state) => state.now)
  const playing = usePlaygroundState((state) => state.playing)
  const canUndo = usePlaygroundState((state) => state.canUndo)
  const canRedo = usePlaygroundState((state) => state.canRedo)
  const selected = usePlaygroundState((state) => state.selected)
  const act = words.timeline
  const wait = (ms: number) => void playground.perform({ kind: 'wait', ms })
  return (
    <div className="timeline-controls">
      <button
        type="button"
        className="button quiet"
        onClick={() => (playing ? playground.pause() : playground.play())}
      >
        {playing ? act.pause : act.play}
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={!canUndo}
        onClick={() => void playground.undo()}
      >
        {act.undo}
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={!canRedo}
        onClick={() => void playground.redo()}
      >
        {act.redo}
      </button>
      <time className="timeline-clock">{new Date(now).toISOString().slice(11, 19)}</time>
      <button type="button" className="button quiet" onClick={() => wait(60_000)}>
        {act.minute}
      </button>
      <button type="button" className="button quiet" onClick={() => wait(3_600_000)}>
        {act.hour}
      </button>
      <button
        type="button"
        className="button quiet"
        onClick={() => void playground.perform({ kind: 'restart', instance: 0 })}
      >
        {act.restart}
      </button>
      <CopyButton
        label={act.copy}
        text={() => playground.state.getState().timeline.map(entryJson).join('\n') + '\n'}
      />
      {selected !== null && (
        <p className="timeline-then">
          {act.asItWas(selected)}{' '}
          <button type="button" className="button" onClick={() => playground.select(null)}>
            {act.backToNow} <kbd>Esc</kbd>
          </button>
        </p>
      )}
    </div>
  )
}

function Bead({ exchange, selected }: { readonly exchange: Exchange; readonly selected: boolean }) {
  const words = useMessages()
  const playground = usePlayground()
  const { id, request, response, sidAfter, client } = exchange
  return (
    <li>
      <button
        type="button"
        className="bead"
        aria-pressed={selected}
        onClick={() => playground.select(selected ? null : id)}
      >
        <span className="bead-top">
          <IdentityShape sid={sidAfter} /> {id}{' '}
          <span className="quiet-text">{words.browser.clientName(client)}</span>
        </span>
        <code>
          {request.method} {new URL(request.url).pathname}
        </code>
        <span className="bead-status">
          {response?.status ?? '…'} {cookieMark(exchange, words)}
        </span>
      </button>
    </li>
  )
}

function cookieMark({ sent, set }: Exchange, { timeline: { marks } }: Messages): string {
  const said = [
    sent.some(({ outcome }) => outcome === 'sent') && marks.sent,
    set.some(({ outcome }) => outcome === 'stored' || outcome === 'deleted') && marks.set,
    set.some(({ outcome }) => outcome === 'refused') && marks.refused,
  ].filter(Boolean)
  return said.length ? said.join(' ') : marks.none
}

function Marker({ entry }: { readonly entry: ActionEntry }) {
  const { timeline } = useMessages()
  const { deed } = entry.action
  if (
    deed.kind !== 'set' &&
    deed.kind !== 'wait' &&
    deed.kind !== 'restart' &&
    deed.kind !== 'add-client'
  )
    return null
  return (
    <li className="marker">
      <span>{timeline.actions[deed.kind]}</span>
      {deed.kind === 'set' && (
        <code>
          {deed.path.replace('shop.session.', '')} {JSON.stringify(entry.was) ?? '–'} →{' '}
          {JSON.stringify(deed.value) ?? '–'}
        </code>
      )}
      {deed.kind === 'wait' && <code>+{deed.ms / 60_000} min</code>}
    </li>
  )
}
