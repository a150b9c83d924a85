import { askAgain } from './ask-again.ts'
import { caseScripts, randomScripts } from './drawn.ts'
import { leftOut } from './left-out.ts'
import { startRedis } from './real-redis.ts'
import { openShop } from './shop.ts'
import { timelineOf } from './timeline-of.ts'

/**
 * `npm run truth:server -- [--seed N] [--worlds N] [--only WORD]`: exports the cases and drawn
 * worlds, starts each on real Node with the real packages (and a real Redis), visits it with the
 * requests of the virtual browser, and compares every answer and, after each deed, the store.
 * Exit 1 if anything differs.
 */
const argument = (name: string) => {
  const place = process.argv.indexOf(name)
  return place < 0 ? undefined : process.argv[place + 1]
}
const seed = Number(argument('--seed') ?? 1)
const worlds = Number(argument('--worlds') ?? 100)
const only = argument('--only') ?? ''
const say = (line: string) => process.stdout.write(`${line}\n`)

const redis = await startRedis()
const total = { scripts: 0, answers: 0, setCookies: 0, records: 0, elsewhere: 0, differences: 0 }
const out = new Map<string, string[]>()
say(`seed ${seed}`)
try {
  for (const { name, script } of [...caseScripts(), ...randomScripts(seed, worlds)]) {
    if (!name.includes(only)) continue
    const doings = await timelineOf(script)
    const overlaps = doings.some((doing) => doing.overlaps)
    const why = leftOut(script, doings) ?? (overlaps ? 'requests overlap' : null)
    if (why !== null) {
      out.set(why, [...(out.get(why) ?? []), name])
      continue
    }
    const shop = await openShop(script.world, redis)
    try {
      const { differences, ...counts } = await askAgain(doings, shop)
      total.scripts++
      for (const key of ['answers', 'setCookies', 'records', 'elsewhere'] as const)
        total[key] += counts[key]
      total.differences += differences.length
      for (const one of differences.slice(0, 2)) say(`${name}: ${JSON.stringify(one, null, 1)}`)
    } finally {
      await shop.stop()
    }
  }
} finally {
  await redis.stop()
}
for (const [why, names] of out) say(`left out, ${why}: ${names.length} (${names.join(', ')})`)
say(
  `seed ${seed}: ${total.scripts} worlds, ${total.answers} answers with ${total.setCookies} ` +
    `Set-Cookie, ${total.records} records in the stores: ${total.differences} different. ` +
    `${total.elsewhere} exchanges that no server of the shop answered.`,
)
process.exit(total.differences > 0 || total.scripts === 0 ? 1 : 0)
