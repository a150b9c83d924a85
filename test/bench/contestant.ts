import { sides } from './contest.ts'
import { jarContests } from './jar-contests.ts'

/**
 * One side of one contest, in a process of its own: says 0 when it is warm, and answers each message
 * with one round's µs a unit of processor time, in which waiting for a turn does not count.
 */
const [, , name, side] = process.argv
const contest = (await jarContests()).find((one) => one.name === name)
const known = sides.find((one) => one === side)
if (!contest || !known) throw new Error(`no contest ${name} of ${side}`)
const { [known]: work, units } = contest

/** ms; a round is repeated until it takes so long, so that the clock's grain does not count. */
const shortest = 20

let repeats = 1
while (took(repeats) < shortest) repeats *= 2
process.on('message', () => process.send?.((took(repeats) / repeats / units) * 1000))
process.send?.(0)

/** ms */
function took(times: number): number {
  const before = process.cpuUsage()
  for (let at = 0; at < times; at++) work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
