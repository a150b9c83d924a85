import type { Step } from '../world/exchange.ts'
import type { PresetId } from '../world/presets.ts'
import type { SendReason, SetReason } from '../jar/verdict.ts'
import type { ServerReason } from '../server/step.ts'

/** Every word of the page. A language that lacks one does not compile. */
export interface Messages {
  readonly title: string
  readonly lead: string
  readonly regions: Readonly<
    Record<'browser' | 'cookies' | 'network' | 'server' | 'store' | 'timeline', string>
  >
  readonly worlds: string
  readonly presets: Readonly<Record<PresetId, string>>
  readonly startOver: string
  readonly language: string
  readonly theme: string
  readonly nothingLeaves: string
  readonly inPage: string
  readonly panels: string
  readonly dismiss: string
  readonly trouble: (where: string, what: string) => string
  readonly crashed: string
  readonly browser: {
    readonly clients: string
    readonly clientName: (id: string) => string
    readonly addClient: string
    readonly address: string
    readonly reload: string
    readonly secure: string
    readonly insecure: string
    readonly greeting: (user: string) => string
    readonly shop: string
    readonly user: string
    readonly password: string
    readonly noRealPassword: string
    readonly logIn: string
    readonly logOut: string
    readonly addToCart: string
    readonly viewCart: string
    readonly viewOrders: string
    readonly products: Readonly<Record<'notebook' | 'pencil' | 'mug', string>>
    readonly price: (won: number) => string
    readonly cart: (count: number) => string
    readonly answers: (path: string, status: number | null) => string
    readonly empty: string
  }
  readonly cookies: {
    readonly count: (stored: number, refused: number) => string
    readonly empty: string
    readonly sessionId: string
    readonly signature: string
    readonly yes: string
    readonly no: string
    readonly unset: string
    readonly withBrowser: string
    readonly size: string
    readonly hostOnly: string
    readonly refused: string
    readonly refusedNote: string
    readonly by: (exchange: number) => string
    readonly copy: string
  }
  readonly time: { readonly left: (ms: number) => string }
  readonly network: {
    readonly empty: string
    readonly client: string
    readonly store: string
    readonly instance: (index: number) => string
    readonly duration: (ms: number) => string
    readonly pending: string
    readonly outcomes: Readonly<Record<Step['outcome'], string>>
    readonly steps: Readonly<Record<Step['name'], string>>
    readonly raw: string
    readonly requestAsSent: string
    readonly responseAsCame: string
    readonly trace: string
    readonly whose: Readonly<Record<'express-session' | 'shop' | 'express', string>>
    readonly attached: (sent: number, withheld: number, ignored: number) => string
    readonly kept: (stored: number, refused: number, deleted: number) => string
    readonly why: string
    readonly failures: Readonly<
      Record<'timeout' | 'no-instance' | 'cors' | 'mixed-content' | 'too-many-redirects', string>
    >
  }
  readonly server: {
    readonly differ: (count: number) => string
    readonly defaultIs: (value: string) => string
    readonly newSessions: string
    readonly renew: string
    readonly nextRequest: string
    readonly remove: string
    readonly set: string
    readonly front: string
    readonly routes: string
  }
  readonly store: {
    readonly count: (kind: string, count: number) => string
    readonly empty: string
    readonly columns: Readonly<Record<'sid' | 'user' | 'cart' | 'heldBy' | 'expires', string>>
    readonly nobody: string
    readonly never: string
    readonly writtenBy: (exchange: number) => string
  }
  readonly timeline: {
    readonly undo: string
    readonly redo: string
    readonly play: string
    readonly pause: string
    readonly hour: string
    readonly minute: string
    readonly restart: string
    readonly copy: string
    readonly asItWas: (exchange: number) => string
    readonly backToNow: string
    readonly now: string
    readonly marks: Readonly<Record<'sent' | 'set' | 'refused' | 'none', string>>
    readonly actions: Readonly<Record<'set' | 'wait' | 'restart' | 'add-client', string>>
  }
  /** What happened, and what to change if it was not wanted. */
  readonly setReasons: Readonly<Record<SetReason, string>>
  readonly sendReasons: Readonly<Record<SendReason, string>>
  readonly serverReasons: Readonly<Record<ServerReason, string>>
}
