import { describe, expect, it } from 'vitest'
import { lessons } from '../src/lessons/catalogue.ts'
import { lessonIds } from '../src/lessons/lesson-id.ts'
import type { Lesson } from '../src/lessons/lesson.ts'
import { nearMisses } from '../src/lessons/near-miss.ts'
import { decisiveOf } from '../src/lessons/decisive.ts'
import { isOtherwise } from '../src/lessons/planned.ts'
import { isReached } from '../src/lessons/progress.ts'
import { seenOn } from '../src/lessons/seen.ts'
import { lessons as english } from '../src/messages/en/lessons.ts'
import { lessons as korean } from '../src/messages/ko/lessons.ts'
import { playAll } from './play.ts'

const progressOf = async ({ goal, world }: Lesson, actions: readonly object[], over?: object) =>
  goal(seenOn(await playAll(actions, { ...world, ...over })))

describe('the lessons', () => {
  it('stand in the order in which they are taught', () => {
    expect(lessons.map(({ id }) => id)).toEqual(lessonIds)
  })

  it.each([
    ['English', english],
    ['Korean', korean],
  ])('have words in %s: a title, a question, three answers, and a sentence to keep', (_, words) => {
    expect(Object.keys(words)).toEqual(lessonIds)
    for (const {
      title,
      question,
      answers,
      takeaway,
      near,
      goal,
      road,
      hints,
      done,
    } of Object.values(words)) {
      expect(new Set(answers).size).toBe(3)
      expect(new Set(hints).size).toBe(3)
      const all = [title, question, takeaway, done, ...answers, ...goal, ...road, ...hints]
      expect([...all, ...Object.values(near)]).not.toContain('')
    }
    for (const { id, goal, rounds } of lessons) {
      expect(words[id].goal).toHaveLength(goal({ exchanges: [], actions: [] }).parts.length)
      if (rounds) expect(words[id].road).toHaveLength(rounds.length)
    }
  })

  it.each(lessons.map((one) => [one.id, one] as const))(
    '%s is reached by its path, and not before the question is asked',
    async (_, lesson) => {
      expect((await progressOf(lesson, lesson.path.slice(0, lesson.asksBefore))).parts).toContain(
        null,
      )
      const reached = await progressOf(lesson, lesson.path)
      expect([reached.near, reached.parts.map((part) => part !== null)]).toEqual([
        null,
        reached.parts.map(() => true),
      ])
      expect(isOtherwise(lesson, reached)).toBe(false)
      expect(lesson.others !== undefined).toBe(lesson.asPlanned !== undefined)
      // Each part is decided by a step that is there, and that tells something of its own.
      expect(lesson.decides).toHaveLength(reached.parts.length)
      for (const place of reached.parts.keys()) {
        const parts = reached.parts.slice(0, place + 1)
        const decisive = decisiveOf(lesson, { parts, near: null })
        expect(decisive?.exchange).toBe(parts.at(-1))
        expect(decisive?.exchange.steps[decisive.step]?.name).toBe(lesson.decides[place])
      }
    },
  )

  it.each(
    lessons.flatMap(({ id, goal, rounds = [] }) =>
      rounds.map((round, place) => [id, place, round, goal] as const),
    ),
  )('%s: round %i is reached by itself, from its own beginning', async (_, place, round, goal) => {
    const before = goal(seenOn(await playAll(round.path.slice(0, 1), round.world)))
    expect(before.parts[place]).toBe(null)
    const { parts } = goal(seenOn(await playAll(round.path, round.world)))
    expect(parts.map((part) => part !== null)).toEqual(parts.map((_part, other) => other === place))
  })

  it.each(lessons.map((one) => [one.id, one] as const))(
    '%s has a wrong road for each of its near misses',
    (id, { wrong }) => {
      const told = wrong.flatMap(({ near }) => near ?? [])
      expect([...new Set(told)].sort()).toEqual([...nearMisses[id]].sort())
    },
  )

  it.each(
    lessons.flatMap((lesson) =>
      (lesson.others ?? []).map((road) => [lesson.id, road.tries, lesson, road] as const),
    ),
  )('%s is reached by %s too, and that is not called the way it was meant', async (...given) => {
    const [, , lesson, { actions }] = given
    const reached = await progressOf(lesson, actions)
    expect(reached).toMatchObject({ near: null })
    expect(isReached(reached)).toBe(true)
    expect(isOtherwise(lesson, reached)).toBe(true)
  })

  it.each(
    lessons.flatMap((lesson) =>
      lesson.wrong.map((road) => [lesson.id, road.tries, lesson, road] as const),
    ),
  )('%s is not reached by %s', async (_, _tries, lesson, { actions, world, near }) => {
    const instead = await progressOf(lesson, actions, world)
    expect(isReached(instead)).toBe(false)
    expect(instead.near).toBe(near)
  })
})
