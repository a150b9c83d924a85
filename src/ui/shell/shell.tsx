import { useRef, useState } from 'react'
import { BrowserPanel } from '../browser/browser-panel.tsx'
import { CaseNotes } from '../cases/case-notes.tsx'
import { LessonNotes } from '../lessons/lesson-room.tsx'
import { latePart } from '../late-part.tsx'
import { NetworkPanel } from '../network/network-panel.tsx'
import { useMessages } from '../playground-context.tsx'
import { ServerPanel } from '../server/server-panel.tsx'
import { StorePanel } from '../server/store-panel.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { Header, type HeaderProps } from './header.tsx'
import { Notes } from './notes.tsx'
import { panels, PanelsProvider, type Panel } from './panels.ts'
import { useView } from '../view/view.ts'
import './shell.css'

const EmbedHead = latePart(async () => (await import('../view/embed-head.tsx')).EmbedHead)
const PresentHead = latePart(async () => (await import('../view/present-head.tsx')).PresentHead)
const EmbeddedParts = latePart(
  async () => (await import('../view/embedded-parts.tsx')).EmbeddedParts,
)

const Thread = latePart(async () => (await import('./thread.tsx')).Thread)

/** What stands left of the diagram on a tablet: the browser, or the server with its store. */
type Side = 'browser' | 'server'
const sides: readonly Side[] = ['browser', 'server']
const sideOf = (panel: Panel, now: Side): Side =>
  panel === 'network' ? now : panel === 'browser' ? 'browser' : 'server'

/** Header, three panels and the foot; where it is narrow, the panels take turns. */
export function Shell(props: HeaderProps) {
  const [panel, setPanel] = useState<Panel>('browser')
  const [side, setSide] = useState<Side>('browser')
  const { view } = useView()
  const parts = view.kind === 'embed' ? view.parts : null
  const main = useRef<HTMLElement>(null)
  const show = (next: Panel) => {
    setPanel(next)
    // Where panels take turns they share one scroll: each begins at its top.
    if (next !== panel) main.current?.scrollTo?.(0, 0)
    setSide((now) => sideOf(next, now))
  }
  return (
    <PanelsProvider value={show}>
      <div className="shell">
        {view.kind === 'embed' ? (
          <EmbedHead unknown={view.unknown} />
        ) : view.kind === 'present' ? (
          <PresentHead />
        ) : (
          <Header {...props} />
        )}
        <div>
          <Notes />
          <CaseNotes />
          <LessonNotes />
        </div>
        {parts ? (
          <EmbeddedParts parts={parts} />
        ) : (
          <>
            <Tabs className="shell-tabs" names={panels} shown={panel} onShow={show} />
            <main ref={main} className="shell-panels" data-panel={panel} data-side={side}>
              <Tabs className="shell-sides" names={sides} shown={side} onShow={show} />
              <BrowserPanel />
              <NetworkPanel />
              <div className="shell-side">
                <ServerPanel />
                <StorePanel />
              </div>
              <Thread panels={main} />
            </main>
            <Timeline />
          </>
        )}
      </div>
    </PanelsProvider>
  )
}

interface TabsProps {
  readonly className: string
  readonly names: readonly Panel[]
  readonly shown: Panel
  readonly onShow: (panel: Panel) => void
}

/** Which of the panels that take turns is seen. */
function Tabs({ className, names, shown, onShow }: TabsProps) {
  const words = useMessages()
  return (
    <nav className={`tabs ${className}`} aria-label={words.panels}>
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={shown === name} onClick={() => onShow(name)}>
          {words.regions[name]}
        </button>
      ))}
    </nav>
  )
}
