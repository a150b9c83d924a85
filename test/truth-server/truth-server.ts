import { mkdirSync, writeFileSync } from 'node:fs'
import { interruptible } from '../truth/interruptible.ts'
import type { Compared } from './ask-again.ts'
import { caseScripts, randomScripts, type Named } from './drawn.ts'
import { leftOut } from './left-out.ts'
import { startRedis } from './real-redis.ts'
import { timelineOf, type Doing } from './timeline-of.ts'
import { createTotals } from './totals.ts'
import { createWays, type Way } from './ways.ts'

/**
 * `npm run truth:server -- [--seed N] [--worlds N] [--from WORD] [--only WORD] [--by server|browser]`:
 * exports the cases and drawn worlds, starts each on real Node with the real packages (and a real
 * Redis), asks it what the virtual browser asked, and visits it with a real Chromium. `--from` goes
 * on at the first script whose name has the word in it. Exit 1 if anything differs.
 */
const argument = (name: string) => {
  const place = process.argv.indexOf(name)
  return place < 0 ? undefined : process.argv[place + 1]
}
const seed = Number(argument('--seed') ?? 1)
const worlds = Number(argument('--worlds') ?? 100)
const [only, by, from] = ['--only', '--by', '--from'].map((name) => argument(name) ?? '')
const say = (line: string) => process.stdout.write(`${line}\n`)
/** How many scripts go by until it is said how far the run is. */
const stretch = 20

interruptible()
const redis = await startRedis()
const ways = createWays(redis)
const chosen = ways.all.filter(({ name }) => name.includes(by ?? ''))
const totals = new Map(chosen.map(({ name }) => [name, createTotals()]))

/** What cannot be played to its end differs. */
async function played(way: Way, named: Named, doings: readonly Doing[]): Promise<Compared> {
  const none = { answers: 0, setCookies: 0, records: 0, elsewhere: 0, unanswered: 0 }
  return way.play(named, doings).catch((error: unknown) => ({
    ...none,
    differences: [{ where: 'the run itself', ours: null, real: String(error) }],
  }))
}

async function hold(way: Way, named: Named, doings: readonly Doing[]): Promise<void> {
  const total = totals.get(way.name)
  const why = leftOut(named.script, doings) ?? way.out(doings, named)
  if (why !== null) return total?.leave(named.name, why)
  const first = await played(way, named, doings)
  if (first.differences.length === 0) return total?.add(named.name, first, say)
  // A busy machine may be late once; what differs twice differs.
  const again = await played(way, named, doings)
  if (again.differences.length === 0) total?.unsteady(named.name, first, say)
  total?.add(named.name, again, say)
}

const all = [...caseScripts(), ...randomScripts(seed, worlds)]
const start = all.findIndex(({ name }) => name.includes(from ?? ''))
if (start < 0) throw new Error(`--from ${from}: no script has that in its name`)
const scripts = all.slice(start).filter(({ name }) => name.includes(only ?? ''))
say(`seed ${seed}: ${scripts.length} scripts`)
try {
  for (const [place, named] of scripts.entries()) {
    const doings = await timelineOf(named.script)
    for (const way of chosen) await hold(way, named, doings)
    if ((place + 1) % stretch === 0) say(`${place + 1} of ${scripts.length}: ${named.name}`)
  }
} finally {
  await redis.stop()
  await ways.close()
}
for (const [name, total] of totals) total.report(name, seed, say)
const counts = [...totals.values()].map((total) => total.counts())
const sum = (what: 'passed' | 'failed' | 'skipped') =>
  counts.reduce((all, one) => all + one[what], 0)
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
mkdirSync('test-results', { recursive: true })
writeFileSync('test-results/truth-server.json', JSON.stringify({ passed, failed, skipped }))
say(`${passed} passed, ${failed} failed, ${skipped} left out by name`)
// A run that held nothing against anything proves nothing.
process.exit(failed === 0 && counts.every((one) => one.passed > 0) ? 0 : 1)
