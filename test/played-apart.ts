import { execFileSync } from 'node:child_process'
import { deserialize } from 'node:v8'
import { Timeline, type Entry } from '../src/world/timeline.ts'

/**
 * Plays a lesson's actions, in a process of its own: a test that has a document
 * cannot run the server in itself.
 * @param roads for each timeline that is wanted: how many actions of the path, or a road that the
 * lesson did not have in mind.
 */
export function playedApart(lesson: string, roads: readonly (number | 'other')[]): Timeline[] {
  const program = `
    import { serialize } from 'node:v8'
    import { lessons } from './src/lessons/catalogue.ts'
    import { playAll } from './test/play.ts'
    const { path, others, world } = lessons.find(({ id }) => id === ${JSON.stringify(lesson)})
    const played = []
    for (const road of ${JSON.stringify(roads)}) {
      const actions = road === 'other' ? others[0].actions : path.slice(0, road)
      played.push([...(await playAll(actions, world))])
    }
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
