import { lazy, Suspense, useRef, useState } from 'react'
import { BrowserPanel } from '../browser/browser-panel.tsx'
import { CaseNotes } from '../cases/case-notes.tsx'
import { LessonNotes } from '../lessons/lesson-room.tsx'
import { NetworkPanel } from '../network/network-panel.tsx'
import { useMessages } from '../playground-context.tsx'
import { ServerPanel } from '../server/server-panel.tsx'
import { StorePanel } from '../server/store-panel.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { Header, type HeaderProps } from './header.tsx'
import { Notes } from './notes.tsx'
import { panels, PanelsProvider, type Panel } from './panels.ts'
import { useStepping } from '../timeline/use-stepping.ts'
import { useView, type EmbedPart } from '../view/view.ts'
import { Thread } from './thread.tsx'
import './shell.css'

const EmbedHead = lazy(() => import('../view/embed-head.tsx'))

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
          <Suspense fallback={<span />}>
            <EmbedHead />
          </Suspense>
        ) : (
          <Header {...props} />
        )}
        <div>
          <Notes />
          <CaseNotes />
          <LessonNotes />
        </div>
        {parts ? (
          <Parts parts={parts} />
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

/** Only what was asked for, side by side. */
function Parts({ parts }: { readonly parts: readonly EmbedPart[] }) {
  const has = (...some: readonly EmbedPart[]) => some.some((part) => parts.includes(part))
  return (
    <>
      <main
        className="shell-panels"
        data-parts={parts.filter((part) => part !== 'timeline').join(' ')}
      >
        {has('browser', 'cookies') && <BrowserPanel />}
        {has('network') && <NetworkPanel />}
        {has('server', 'store') && (
          <div className="shell-side">
            {has('server') && <ServerPanel />}
            {has('store') && <StorePanel />}
          </div>
        )}
      </main>
      {has('timeline') ? <Timeline /> : <Stepping />}
    </>
  )
}

/** The keys of the timeline, where it is not shown itself. */
function Stepping() {
  useStepping()
  return null
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
