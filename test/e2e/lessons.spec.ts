import { lessons } from '../../src/lessons/catalogue.ts'
import type { LessonId } from '../../src/lessons/lesson-id.ts'
import { LessonPlayer, tongues, type Tongue } from './lesson-player.ts'
import { roads } from './lesson-roads.ts'
import { expect, test } from './serve.ts'

/** All of them in both languages (npm run test:full), or one in each. */
const full = process.env['FULL'] === 'true'
const sample: Readonly<Record<Tongue, readonly LessonId[]>> = {
  en: ['what-a-session-is'],
  ko: ['log-out-has-two-halves'],
}

test.use({ viewport: { width: 1440, height: 900 } })

for (const tongue of ['en', 'ko'] as const)
  test.describe(`a lesson by the keyboard alone, in ${tongue}: a wrong way that does not count, then the goal`, () => {
    test.use({ locale: tongues[tongue].locale })
    for (const { id, right } of lessons.filter((one) => full || sample[tongue].includes(one.id)))
      test(id, async ({ page, host, complaints }) => {
        await page.goto(host.url)
        const player = new LessonPlayer(page, tongue, id)
        await player.open(0)
        await roads[id](player)
        await player.solved(0, right)
        expect(complaints).toEqual([])
        expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
      })
  })
