import { useState } from 'react'
import type { Language } from '../../messages/language.ts'
import { presets } from '../../world/presets.ts'
import { BrowserPanel } from '../browser/browser-panel.tsx'
import { NetworkPanel } from '../network/network-panel.tsx'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { ServerPanel } from '../server/server-panel.tsx'
import { StorePanel } from '../server/store-panel.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import './shell.css'

const panels = ['browser', 'network', 'server', 'store'] as const

interface ShellProps {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onTheme: () => void
}

/** Header, three panels and the foot; where it is narrow, the panels take turns. */
export function Shell(props: ShellProps) {
  const words = useMessages()
  const [panel, setPanel] = useState<(typeof panels)[number]>('browser')
  return (
    <div className="shell">
      <Header {...props} />
      <Notes />
      <nav className="shell-tabs" aria-label={words.panels}>
        {panels.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={panel === name}
            onClick={() => setPanel(name)}
          >
            {words.regions[name]}
          </button>
        ))}
      </nav>
      <main className="shell-panels" data-panel={panel}>
        <BrowserPanel />
        <NetworkPanel />
        <div className="shell-side">
          <ServerPanel />
          <StorePanel />
        </div>
      </main>
      <Timeline />
    </div>
  )
}

function Header({ language, onLanguage, onTheme }: ShellProps) {
  const words = useMessages()
  const playground = usePlayground()
  // Worlds are plain data: the same text is the same world.
  const world = usePlaygroundState((state) => JSON.stringify(state.script.world))
  const current = presets.find((preset) => JSON.stringify(preset.world) === world)?.id ?? ''
  return (
    <header className="shell-header">
      <h1>{words.title}</h1>
      <p className="shell-lead">{words.lead}</p>
      <label className="shell-world">
        <span>{words.worlds}</span>
        <select
          className="field"
          value={current}
          onChange={({ target }) => {
            const preset = presets.find(({ id }) => id === target.value)
            if (preset) void playground.startOver(preset.world)
          }}
        >
          {current === '' && <option value="">…</option>}
          {presets.map(({ id }) => (
            <option key={id} value={id}>
              {words.presets[id]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button quiet" onClick={() => void playground.startOver()}>
        {words.startOver}
      </button>
      <div className="shell-language" role="group" aria-label={words.language}>
        <button
          type="button"
          lang="ko"
          aria-label="한국어"
          aria-pressed={language === 'ko'}
          onClick={() => onLanguage('ko')}
        >
          한
        </button>
        <button
          type="button"
          lang="en"
          aria-label="English"
          aria-pressed={language === 'en'}
          onClick={() => onLanguage('en')}
        >
          EN
        </button>
      </div>
      <button
        type="button"
        className="button quiet"
        aria-label={words.theme}
        title={words.theme}
        onClick={onTheme}
      >
        ◐
      </button>
    </header>
  )
}

/** What the learner must hear: a refused value, or that requests stay inside the page. */
function Notes() {
  const words = useMessages()
  const playground = usePlayground()
  const trouble = usePlaygroundState((state) => state.trouble)
  const inPage = usePlaygroundState((state) => state.wireMode === 'in-page')
  return (
    <div className="shell-notes">
      <div role="alert">
        {trouble && (
          <p>
            {words.trouble(trouble.where, trouble.what)}{' '}
            <button
              type="button"
              className="button quiet"
              onClick={() => playground.dismissTrouble()}
            >
              {words.dismiss}
            </button>
          </p>
        )}
      </div>
      {inPage && <p className="quiet-text">{words.inPage}</p>}
    </div>
  )
}
