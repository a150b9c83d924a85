import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire, type Wire } from '../src/network/wire.ts'
import type { StartInstance } from '../src/server/protocol.ts'
import type { Deed } from '../src/world/action.ts'
import { defaultWorld } from '../src/world/defaults.ts'
import { entryJson } from '../src/world/entry-json.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { createPlayground, firstVisit } from '../src/world/playground.ts'
import type { Playground, PlaygroundState } from '../src/world/playground-state.ts'
import { replay } from '../src/world/replay.ts'
import type { Script } from '../src/world/script.ts'
import { handMadeTime, type HandMadeTime } from './hand-made-time.ts'

const client = 'laptop'
export const logIn: Deed = { kind: 'log-in', client, user: 'kim', password: 'right' }
export const logOut: Deed = { kind: 'log-out', client }
export const addMug: Deed = { kind: 'add-to-cart', client, product: 'mug' }
export const viewCart: Deed = { kind: 'view-cart', client }
export const makeReport: Deed = { kind: 'make-report', client }

/** A playground as the page has it, whose real time is moved by hand. */
export interface Played {
  readonly playground: Playground
  readonly time: HandMadeTime
  readonly state: () => PlaygroundState
  readonly exchanges: () => Exchange[]
  /** Every entry as a line of JSON. */
  readonly timeline: () => string
  /** The same for what `replay` makes of the script so far. */
  readonly replayed: () => Promise<string>
}

export interface PlayedParts {
  readonly startInstance: StartInstance
  readonly script?: Script
  readonly before?: Script
  readonly wire?: Wire
  readonly keep?: (script: Script) => boolean
  readonly nextFrame?: (run: () => void) => void
}

/** Opens it, and waits until a first visit is over. */
export async function opened(parts: PlayedParts): Promise<Played> {
  const time = handMadeTime()
  const { startInstance, script = firstVisit(defaultWorld), nextFrame } = parts
  const playground = createPlayground({
    ...time,
    startInstance,
    loadPublicSuffixes,
    wire: parts.wire ?? directWire(),
    ...(nextFrame && {
      nextFrame: (run: () => void) => {
        nextFrame(run)
        time.attend()
      },
    }),
    script,
    ...(parts.before && { before: parts.before }),
    keep: parts.keep ?? (() => true),
  })
  const state = () => playground.state.getState()
  await playground.stepForward()
  playground.play()
  await time.pass(100)
  return {
    playground,
    time,
    state,
    exchanges: () => state().timeline.filter((entry) => entry.kind === 'exchange'),
    timeline: () => state().timeline.map(entryJson).join('\n'),
    async replayed() {
      const replayed = await replay(state().script, {
        startInstance,
        wire: directWire(),
        loadPublicSuffixes,
      })
      return replayed.ok ? replayed.timeline.map(entryJson).join('\n') : replayed.refusal.what
    },
  }
}
