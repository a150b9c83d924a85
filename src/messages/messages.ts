import type { Language } from './language.ts'
import type { BrowserMessages } from './shape/browser.ts'
import type { CaseListMessages } from './shape/case-list.ts'
import type { CookiesMessages } from './shape/cookies.ts'
import type { EffectMessages } from './shape/effect.ts'
import type { NetworkMessages } from './shape/network.ts'
import type { ServerMessages } from './shape/server.ts'
import type { StoreMessages } from './shape/store.ts'
import type { TimelineMessages } from './shape/timeline.ts'
import type { TroubleMessages } from './shape/trouble.ts'
import type { PresetId } from '../world/presets.ts'

/** Every word of the page. A language that lacks one does not compile. */
export interface Messages {
  /** Which language this is. */
  readonly code: Language
  readonly title: string
  readonly lead: string
  readonly regions: Readonly<
    Record<'browser' | 'cookies' | 'network' | 'server' | 'store' | 'timeline', string>
  >
  readonly worlds: string
  /** Instead of its name: none of those that can be chosen. */
  readonly anotherWorld: string
  readonly presets: Readonly<Record<PresetId, string>>
  readonly startOver: string
  readonly lessons: string
  readonly share: string
  readonly paste: string
  readonly glossary: string
  readonly language: string
  readonly menu: string
  readonly fullScreen: string
  /** Large type, answers covered. */
  readonly present: string
  readonly theme: string
  readonly nothingLeaves: string
  readonly inPage: string
  readonly panels: string
  readonly dismiss: string
  readonly trouble: TroubleMessages
  readonly crashed: string
  readonly browser: BrowserMessages
  readonly caseList: CaseListMessages
  readonly cookies: CookiesMessages
  readonly time: { readonly left: (ms: number) => string }
  readonly network: NetworkMessages
  readonly server: ServerMessages
  readonly effect: EffectMessages
  readonly store: StoreMessages
  readonly timeline: TimelineMessages
}
