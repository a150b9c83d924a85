import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import instanceProgram from 'virtual:instance-program'
import { loadPublicSuffixes } from '../http/public-suffixes.ts'
import { lateWire } from '../network/late-wire.ts'
import { loadMessages } from '../messages/load-messages.ts'
import type { Messages } from '../messages/messages.ts'
import { directWire } from '../network/wire.ts'
import { lateInstance } from '../server/late-instance.ts'
import { App } from '../ui/app.tsx'
import { DocumentView } from '../ui/browser/browser-panel.tsx'
import { firstDrawingUntil } from '../ui/first-drawing.ts'
import { viewOf } from '../ui/view/view.ts'
import { createPlayground, firstVisit } from '../world/playground.ts'
import { defaultWorld } from '../world/defaults.ts'
import type { Script } from '../world/script.ts'
import { askedScript } from './asked-script.ts'
import { nothingKept, scriptKeeper, tabStorage } from './kept-script.ts'
import { embeddedAddress, pageAddress } from './page-address.ts'
import { chosenTheme } from './own-choice.ts'
import { Drawn } from './drawn.tsx'
import { whenIdle } from './when-idle.ts'
import { whenWorthDrawing } from './when-worth-drawing.ts'
import { chosenLanguage, keepLanguage, keepTheme } from './preferences.ts'

/** Real ms after which the page puts its files aside. */
const keepAfter = 3000

const base = new URL('./', document.baseURI).href
const program = base + instanceProgram
// In a build the very first script has begun it.
const begun =
  window.headStart ?? import('./head-start.ts').then(({ headStart }) => headStart(program))

// MSW comes beside the page, which is painted meanwhile. Lost on the way, or with its storage
// denied: null, and all is answered in the page.
const wirePage = import('../network/wire-page.ts').catch(() => null)
const instances = import('../server/worker-instance.ts')
// Asked for again, and told, where it is drawn.
DocumentView.arrived().catch(() => undefined)
const view = viewOf(location.search)
const embedded = view.kind === 'embed'
const address = embedded ? embeddedAddress(pageAddress) : pageAddress
// All that one page embeds would share the tab's storage: nothing of them is kept.
const storage = tabStorage(() => (embedded ? nothingKept : sessionStorage))
const keeper = scriptKeeper(storage)
const kept = keeper.read().then((script) => script ?? firstVisit(defaultWorld))
const language = chosenLanguage()
const arriving = Promise.all([
  begun,
  kept,
  // What cannot be loaded is tried again, and told, by the page itself.
  askedScript(address, { kept, storage }).catch(() => null),
  loadMessages(language).catch(() => undefined),
])

/** A page that nobody sees has no frames: it goes on without. */
function nextFrame(run: () => void): void {
  if (document.visibilityState === 'visible') requestAnimationFrame(run)
  else setTimeout(run, 100)
}

/** Its code may come before the page has been read to its end. */
const read = new Promise<void>((resolve) => {
  if (document.readyState !== 'loading') resolve()
  else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
})

/** @param asked what the page's address asks for; null: nothing. */
function begin(
  { takeWorker, registration }: NonNullable<Window['headStart']>,
  before: Script,
  asked: Script | null,
  words: Messages | undefined,
): void {
  const wire = lateWire(
    wirePage.then((came) => {
      if (came)
        return came.openWire({
          base,
          registration,
          world: crypto.randomUUID(),
          onMode: (mode) => playground.setWireMode(mode),
          later: (ms, run) => setTimeout(run, ms),
        })
      playground.setWireMode('in-page')
      return directWire()
    }),
  )
  const later = (ms: number, run: () => void) => {
    const alarm = setTimeout(run, ms)
    return () => clearTimeout(alarm)
  }
  const startInstance = () => {
    const worker = takeWorker() ?? new Worker(program)
    return lateInstance(instances.then(({ workerInstance }) => workerInstance(worker, { later })))
  }
  const playground = createPlayground({
    wire,
    realNow: () => performance.now(),
    later,
    startInstance,
    loadPublicSuffixes,
    script: asked ?? before,
    ...(asked && { before }),
    keep: keeper.keep,
    nextFrame,
  })

  /** Idle time stands while nobody can see the page. */
  const look = () => playground.setSeen(document.visibilityState === 'visible')
  document.addEventListener('visibilitychange', look)
  look()

  const draw = () => {
    const root = document.getElementById('root')
    if (!root) return
    firstDrawingUntil(
      new Promise((resolve) => {
        const page = (
          <Drawn then={() => nextFrame(() => whenIdle(resolve))}>
            <App
              playground={playground}
              address={address}
              view={view}
              trialParts={{ startInstance, wire: directWire(), loadPublicSuffixes }}
              tabStorage={storage}
              language={language}
              {...(words && { words })}
              theme={chosenTheme()}
              onLanguage={keepLanguage}
              onTheme={keepTheme}
            />
          </Drawn>
        )
        const drawing = createRoot(root)
        // In slices, between which the browser comes to its own work.
        startTransition(() => drawing.render(page))
      }),
    )
  }
  void read.then(() => whenWorthDrawing(playground, draw))
}

void arriving.then((all) => begin(...all))

// For the next load, whose host may be silent; what this load needs has come by then.
if (import.meta.env.PROD && !embedded && 'caches' in window)
  setTimeout(
    () =>
      void import('./keep-page.ts')
        .then(({ keepPage }) =>
          keepPage({ base, entry: import.meta.url, caches, fetch: (url) => fetch(url) }),
        )
        // Denied or full: the page works as long as its host answers.
        .catch(() => false),
    keepAfter,
  )
