import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { headerValues } from '../../src/http/headers.ts'
import type { Exchange } from '../../src/world/exchange.ts'
import { exportProject, startProject } from '../exported.ts'
import { replayed } from '../replayed.ts'
import { revisit } from './revisit.ts'
import { visits, worlds } from './worlds.ts'

/**
 * `npm run truth:server -- [--seed N] [--worlds N]`: draws worlds, exports each, starts it on real
 * Node with the real packages, visits it with the requests of the virtual browser, and compares
 * status, headers, Set-Cookie and body of every answer. Exit 1 if any differs.
 */
const numberOf = (name: string, otherwise: number) => {
  const place = process.argv.indexOf(name)
  return place < 0 ? otherwise : Number(process.argv[place + 1])
}
const seed = numberOf('--seed', 1)
const count = numberOf('--worlds', 100)
const say = (line: string) => process.stdout.write(`${line}\n`)

const scripts = fc.sample(fc.record({ world: worlds, actions: visits }), { seed, numRuns: count })
const tally = { worlds: 0, answers: 0, cookies: 0, elsewhere: 0, differing: 0 }

const byServer = ({ answerer }: Exchange) => answerer === 'instance' || answerer === 'page-host'

for (const [place, script] of scripts.entries()) {
  const exchanges = await replayed(script)
  const asked = exchanges.filter(byServer)
  tally.elsewhere += exchanges.length - asked.length
  const folder = exportProject(script)
  const manifest: unknown = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const start = JSON.stringify(manifest).includes('node start.js') ? 'start.js' : 'server.js'
  const running = await startProject(folder, script.world, start)
  try {
    const differences = await revisit(asked, running.ask)
    tally.worlds++
    tally.answers += asked.length
    for (const { response } of asked)
      tally.cookies += headerValues(response?.headers ?? [], 'set-cookie').length
    tally.differing += differences.length
    const [first] = differences
    if (first)
      say(
        `world ${place} of seed ${seed}: ${JSON.stringify(script)}\n${JSON.stringify(first, null, 1)}`,
      )
  } finally {
    await running.stop()
  }
}
say(
  `seed ${seed}: ${tally.worlds} worlds, ${tally.answers} answers with ${tally.cookies} Set-Cookie, ` +
    `${tally.differing} different. Not asked: ${tally.elsewhere} exchanges that no server of the shop answered. ` +
    'Not drawn: a shared store (it needs a Redis), the slow report, moves of the clock, changes of options.',
)
process.exit(tally.differing > 0 ? 1 : 0)
