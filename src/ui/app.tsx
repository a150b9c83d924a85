import { useEffect, useMemo, useState } from 'react'
import type { Language } from '../messages/language.ts'
import { loadMessages } from '../messages/load-messages.ts'
import type { Messages } from '../messages/messages.ts'
import { CaseRoom } from './cases/open-case.tsx'
import type { EngineParts } from '../world/engine.ts'
import type { Playground } from '../world/playground-state.ts'
import { ExplainerProvider, useLateExplainer } from './explain/explainer.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { nowhere, PageAddressProvider, type PageAddress } from './page-address.ts'
import { MessagesProvider, PlaygroundProvider } from './playground-context.tsx'
import { LessonRoom } from './lessons/lesson-room.tsx'
import type { TabStorage } from './lessons/lesson-note.ts'
import { latePart } from './late-part.tsx'
import { TrialPartsProvider } from './trial-parts.ts'
import { Shell } from './shell/shell.tsx'
import type { Theme } from './theme.ts'
import { ViewProvider, type View } from './view/view.ts'
import './tokens.css'
import './base.css'
import './button.css'

/** What the address asks for at first is opened before the page is drawn; this is for later links. */
const LinkOpener = latePart(async () => (await import('./share/link-opener.tsx')).LinkOpener)

export interface AppProps {
  readonly playground: Playground
  /** How much of it is shown; absent: the whole page. */
  readonly view?: View
  readonly language: Language
  /** That language's words; absent: they are fetched, and nothing is drawn until then. */
  readonly words?: Messages
  readonly theme: Theme
  /** With what worlds are tried out beside it; absent: none can be. */
  readonly trialParts?: EngineParts
  /** The page's own address; absent: it asks for nothing. */
  readonly address?: PageAddress
  /** Where this tab keeps how far the lessons are; absent: for as long as the page is there. */
  readonly tabStorage?: TabStorage
  readonly onLanguage: (language: Language) => void
  readonly onTheme: (theme: Theme) => void
}

/** The page of one playground, in the reader's language and theme. */
export function App({
  playground,
  address = nowhere,
  trialParts,
  tabStorage,
  view = { kind: 'whole' },
  language,
  words,
  theme,
  onLanguage,
  onTheme,
}: AppProps) {
  const [tongue, setTongue] = useState(language)
  const [look, setLook] = useState(theme)
  const [messages, setMessages] = useState<Messages | null>(words ?? null)
  const [viewed, setViewed] = useState(view)
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set())
  const viewing = useMemo(
    () => ({
      view: viewed,
      present: (on: boolean) => {
        setViewed({ kind: on ? 'present' : 'whole' })
        setRevealed(new Set())
        address.present(on)
      },
      revealed,
      reveal: (name: string) => setRevealed((before) => new Set([...before, name])),
    }),
    [viewed, revealed, address],
  )
  const explainer = useLateExplainer(messages?.code)
  useEffect(() => {
    let current = true
    void loadMessages(tongue).then((loaded) => {
      if (!current) return
      document.documentElement.lang = tongue
      document.title = loaded.title
      setMessages(loaded)
    })
    return () => {
      current = false
    }
  }, [tongue])
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      const now = look === 'system' ? (dark.matches ? 'dark' : 'light') : look
      document.documentElement.dataset['theme'] = now
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [look])
  if (!messages) return null
  return (
    <MessagesProvider value={messages}>
      <PlaygroundProvider value={playground}>
        <ErrorBoundary words={messages.crashed}>
          <PageAddressProvider value={address}>
            <TrialPartsProvider value={trialParts ?? null}>
              <CaseRoom>
                <LessonRoom storage={tabStorage}>
                  <LinkOpener />
                  <ExplainerProvider value={explainer}>
                    <ViewProvider value={viewing}>
                      <Shell
                        language={tongue}
                        onLanguage={(next) => {
                          setTongue(next)
                          onLanguage(next)
                        }}
                        onTheme={() => {
                          const next =
                            document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark'
                          setLook(next)
                          onTheme(next)
                        }}
                      />
                    </ViewProvider>
                  </ExplainerProvider>
                </LessonRoom>
              </CaseRoom>
            </TrialPartsProvider>
          </PageAddressProvider>
        </ErrorBoundary>
      </PlaygroundProvider>
    </MessagesProvider>
  )
}
