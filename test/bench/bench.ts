import { jarContests } from './jar-contests.ts'
import { longTimelineTable } from './long-timeline.ts'
import { pageTable } from './page/page.ts'
import { contestTable, runContest, type ContestResult } from './contest.ts'

/**
 * `npm run bench [-- WORD]`: figures, side by side, that are looked at and never asserted, as they
 * belong to the machine. Another contest is another entry of this list.
 */
const contests = [...(await jarContests())]
const [word = '', part] = process.argv.slice(2)
const results: ContestResult[] = []
for (const { name } of contests) if (name.includes(word)) results.push(await runContest(name))
process.stdout.write(contestTable(results))
if ('long timeline'.includes(word)) process.stdout.write(await longTimelineTable())
if ('page'.includes(word)) process.stdout.write(await pageTable(part))
