import { execFileSync } from 'node:child_process'
import { deserialize } from 'node:v8'
import { Timeline, type Entry } from '../src/world/timeline.ts'

/**
 * Plays the first actions of a lesson's path, in a process of its own: a test that has a document
 * cannot run the server in itself.
 * @param counts how many actions, for each timeline that is wanted.
 */
export function playedApart(lesson: string, counts: readonly number[]): Timeline[] {
  const program = `
    import { serialize } from 'node:v8'
    import { lessons } from './src/lessons/catalogue.ts'
    import { playAll } from './test/play.ts'
    const { path, world } = lessons.find(({ id }) => id === ${JSON.stringify(lesson)})
    const played = []
    for (const count of ${JSON.stringify(counts)})
      played.push([...(await playAll(path.slice(0, count), world))])
    process.stdout.write(serialize(played), () => process.exit())`
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    maxBuffer: 1e9,
  })
  // What that program has written, and nobody else.
  const played = deserialize(out) as Entry[][]
  return played.map((entries) =>
    entries.reduce((timeline, entry) => timeline.append(entry), Timeline.empty),
  )
}
