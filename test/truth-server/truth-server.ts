import { startChromium, type Chromium, type ThirdPartyCookies } from '../truth/chromium.ts'
import { within } from '../truth/time-limit.ts'
import { askAgain, type Compared } from './ask-again.ts'
import { openBrowsers } from './browsers.ts'
import { caseScripts, randomScripts, type Named } from './drawn.ts'
import { leftOut, notShown } from './left-out.ts'
import { startRedis, type RealRedis } from './real-redis.ts'
import { openShop } from './shop.ts'
import { createTotals } from './totals.ts'
import { timelineOf, type Doing } from './timeline-of.ts'
import { visit } from './visit.ts'

/**
 * `npm run truth:server -- [--seed N] [--worlds N] [--only WORD] [--by server|browser]`: exports the
 * cases and drawn worlds, starts each on real Node with the real packages (and a real Redis), asks
 * it what the virtual browser asked, and visits it with a real Chromium. Exit 1 if anything differs.
 */
const argument = (name: string) => {
  const place = process.argv.indexOf(name)
  return place < 0 ? undefined : process.argv[place + 1]
}
const seed = Number(argument('--seed') ?? 1)
const worlds = Number(argument('--worlds') ?? 100)
const [only, by] = [argument('--only') ?? '', argument('--by') ?? '']
const say = (line: string) => process.stdout.write(`${line}\n`)

/** A visit takes seconds; on a machine that does much else, more. */
const scriptLimit = 600
const chromiums = new Map<ThirdPartyCookies, Promise<Chromium>>()
const chromium = (policy: ThirdPartyCookies) => {
  const started = chromiums.get(policy) ?? startChromium(new Map(), policy)
  chromiums.set(policy, started)
  return started
}

type Way = (named: Named, doings: readonly Doing[], redis: RealRedis) => Promise<Compared>

const byServer: Way = async ({ script }, doings, redis) => {
  const shop = await openShop(script.world, redis)
  try {
    return await askAgain(doings, shop)
  } finally {
    await shop.stop()
  }
}

const byBrowser: Way = async ({ name, script }, doings, redis) => {
  const shop = await openShop(script.world, redis)
  const browsers = await openBrowsers(script.world, shop, chromium)
  try {
    return await within(scriptLimit, name, visit(doings, shop, browsers))
  } finally {
    await browsers.close()
    await shop.stop()
  }
}

const ways = [
  {
    name: 'server',
    play: byServer,
    out: (doings: readonly Doing[]) =>
      doings.some(({ overlaps }) => overlaps) ? 'requests overlap' : null,
  },
  { name: 'browser', play: byBrowser, out: notShown },
] as const

const redis = await startRedis()
const totals = new Map(ways.map(({ name }) => [name, createTotals()]))
say(`seed ${seed}`)
try {
  for (const named of [...caseScripts(), ...randomScripts(seed, worlds)]) {
    if (!named.name.includes(only)) continue
    const doings = await timelineOf(named.script)
    for (const { name, play, out } of ways) {
      if (!name.includes(by)) continue
      const total = totals.get(name)
      const why = leftOut(named.script, doings) ?? out(doings, named.script)
      if (why !== null) total?.leave(named.name, why)
      else {
        const first = await play(named, doings, redis)
        // A busy machine may be late once; what differs twice differs.
        const again = first.differences.length > 0 ? await play(named, doings, redis) : first
        if (again !== first && again.differences.length === 0) total?.unsteady(named.name)
        total?.add(named.name, again, say)
      }
    }
  }
} finally {
  await redis.stop()
  for (const started of chromiums.values()) await (await started).close()
}
for (const [name, total] of totals) if (name.includes(by)) total.report(name, seed, say)
const chosen = [...totals].filter(([name]) => name.includes(by))
process.exit(chosen.every(([, total]) => total.holds()) ? 0 : 1)
