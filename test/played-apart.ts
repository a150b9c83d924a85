import { execFileSync } from 'node:child_process'
import { deserialize } from 'node:v8'
import { Identities } from '../src/world/identities.ts'
import type { Snapshot } from '../src/world/snapshot.ts'
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
      const entries = [...(await playAll(actions, world))]
      // A class does not pass from one process to another.
      const plain = (moment) => ({ ...moment, identities: [...moment.identities] })
      played.push(
        entries.map((entry) => ({
          ...entry,
          ...(entry.before && { before: plain(entry.before) }),
          after: plain(entry.after),
        })),
      )
    }
    process.stdout.write(serialize(played), () => process.exit())`
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    maxBuffer: 1e9,
  })
  // What that program has written, and nobody else.
  const played = deserialize(out) as Entry[][]
  return played.map((entries) =>
    entries.reduce((timeline, entry) => timeline.append(revived(entry)), Timeline.empty),
  )
}

function revived(entry: Entry): Entry {
  const after = born(entry.after)
  return entry.kind === 'exchange'
    ? { ...entry, before: born(entry.before), after }
    : { ...entry, after }
}

const born = (moment: Snapshot): Snapshot => ({
  ...moment,
  identities: [...moment.identities].reduce((known, sid) => known.with(sid), Identities.none()),
})
