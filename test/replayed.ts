import { withoutList } from '../src/http/site.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { Exchange } from '../src/world/exchange.ts'
import { replay } from '../src/world/replay.ts'
import { parseScript } from '../src/world/script.ts'

let bundled: Promise<string> | null = null

/** The exchanges of a script, played at once in this process. */
export async function replayed(script: unknown): Promise<readonly Exchange[]> {
  const parsed = parseScript(script)
  if (!parsed.ok) throw new Error(`${parsed.refusal.where}: ${parsed.refusal.what}`)
  const result = await replay(parsed.value, {
    startInstance: inProcess(await (bundled ??= bundleProgram())),
    wire: directWire(),
    loadPublicSuffixes: () => Promise.resolve(withoutList),
  })
  if (!result.ok) throw new Error(`${result.refusal.where}: ${result.refusal.what}`)
  return result.timeline.filter((entry) => entry.kind === 'exchange')
}
