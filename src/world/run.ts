import type { Engine } from './engine.ts'
import type { Live } from './live.ts'

/** Works off everything that is due up to `t`, and stands at `t`. */
export async function runTo(engine: Engine, t: number): Promise<void> {
  while (await engine.step(t));
  engine.idleTo(t)
}

/** Works off everything that is under way: until no exchange is open. */
export async function runToRest(engine: Engine): Promise<void> {
  while (!engine.atRest() && (await engine.step(Number.MAX_SAFE_INTEGER)));
}

/** Nothing runs and nothing is due: what a playground shows until its engine has arrived. */
export function idleEngine(live: Live): Engine {
  return {
    live,
    start: () => Promise.resolve(),
    apply: () => Promise.resolve(null),
    nextAt: () => null,
    step: () => Promise.resolve(false),
    idleTo() {},
    atRest: () => true,
    useWire() {},
    takeLosses: () => [],
    end() {},
  }
}
