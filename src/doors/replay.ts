import { readFileSync } from 'node:fs'
import { loadPublicSuffixes } from '../http/public-suffixes.ts'
import { directWire } from '../network/wire.ts'
import { bundleProgram } from '../server/bundle.ts'
import { inProcess } from '../server/node-instance.ts'
import { entryJson } from '../world/entry-json.ts'
import { replay } from '../world/replay.ts'
import { parseScript } from '../world/script.ts'
import { complain, parseJson } from './input.ts'

/** `npm run -s replay -- FILE`: a world and actions in, one JSON line an entry of the timeline out. */
const [file, ...more] = process.argv.slice(2)
if (file === undefined || more.length > 0)
  complain('replay: name one file, a world and its actions as JSON')

const script = parseScript(parseJson(file, readFileSync))
if (!script.ok) complain(`${file}: ${script.refusal.where}: ${script.refusal.what}`)

const replayed = await replay(script.value, {
  startInstance: inProcess(await bundleProgram()),
  wire: directWire(),
  loadPublicSuffixes,
})
if (!replayed.ok) complain(`${file}: ${replayed.refusal.where}: ${replayed.refusal.what}`)
for (const entry of replayed.timeline) process.stdout.write(`${entryJson(entry)}\n`)
