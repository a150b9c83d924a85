import type { BrowserContext, Page } from '@playwright/test'
import { lessons } from '../../src/lessons/catalogue.ts'
import type { LessonId } from '../../src/lessons/lesson-id.ts'
import { blankNote, type LessonNote } from '../../src/ui/lessons/lesson-note.ts'
import { tongues } from '../e2e/lesson-player.ts'
import { expect, test } from '../e2e/serve.ts'
import { clean, noSideways } from './looked-over.ts'

interface LessonState {
  readonly name: string
  readonly id: LessonId
  readonly note: Partial<LessonNote>
  /** What the strip then has. */
  readonly has: string
  /** What of the lesson has been done; absent: nothing but the first visit. */
  readonly actions?: readonly object[]
  /** Opens the road too. */
  readonly road?: boolean
}

const pathOf = (id: LessonId) => lessons.find((one) => one.id === id)?.path ?? []
const logOut = 'log-out-has-two-halves'
const switches = 'three-switches-and-two-clocks'
const note = 'the-course-note-on-localhost'
const answered = { expected: 0 } as const
const states: readonly LessonState[] = [
  { name: 'question', id: logOut, note: {}, has: '.lesson-question' },
  {
    name: 'road and hints',
    id: switches,
    note: { ...answered, hints: 3 },
    has: '.lesson-hints li >> nth=2',
    road: true,
  },
  {
    name: 'half of it',
    id: logOut,
    note: answered,
    has: '.lesson-said small',
    actions: pathOf(logOut).slice(0, 4),
  },
  {
    name: 'a long table of conditions',
    id: note,
    note: answered,
    has: '.lesson-said small',
    actions: pathOf(note).slice(0, 3),
  },
  {
    name: 'a round is over',
    id: switches,
    note: answered,
    has: '.lesson-said + .button.first',
    actions: roundOf(switches),
  },
  {
    name: 'take-away',
    id: logOut,
    note: answered,
    has: '.lesson-takeaway',
    actions: pathOf(logOut),
  },
  {
    name: 'another way',
    id: logOut,
    note: answered,
    has: '.lesson-said p + p',
    actions: otherOf(logOut),
  },
]

function roundOf(id: LessonId): readonly object[] {
  return lessons.find((one) => one.id === id)?.rounds?.[0]?.path ?? []
}
function otherOf(id: LessonId): readonly object[] {
  return lessons.find((one) => one.id === id)?.others?.[0]?.actions ?? []
}

/** A tab that has been in the lesson before, and comes back to it by its link. */
async function comeBack(
  context: BrowserContext,
  host: string,
  { id, note, actions }: LessonState,
): Promise<Page> {
  const lesson = lessons.find((one) => one.id === id)
  const world = lesson?.rounds?.[0]?.world ?? lesson?.world
  const script = actions ? { world, actions } : null
  const kept = { before: null, lessons: { [id]: { ...blankNote, ...note, script } } }
  const page = await context.newPage()
  await page.addInitScript((text) => {
    sessionStorage.setItem('session-playground.lessons', text)
  }, JSON.stringify(kept))
  await page.goto(`${host}#lesson=${id}`)
  return page
}

/** px that three steps of the diagram take, one below the other. */
const threeSteps = 84

/** Between the heads of the lanes and the caption below, where both stand beside the browser. */
async function figureInSight(page: Page, screen: string): Promise<void> {
  const lanes = page.locator('.figure-lanes')
  const answer = page.locator('.shop-answer')
  if ((await answer.count()) > 0 && (await answer.isVisible()))
    expect
      .soft((await answer.boundingBox())?.height ?? 0, `${screen}: the answer is one line`)
      .toBeLessThan(30)
  if (!(await lanes.isVisible())) return
  const heads = await lanes.boundingBox()
  const caption = await page.locator('.caption').boundingBox()
  const room = (caption?.y ?? 0) - (heads?.y ?? 0) - (heads?.height ?? 0)
  expect.soft(room, `${screen}: px of the diagram in sight`).toBeGreaterThan(threeSteps)
}

/** 720 × 450: a laptop's window whose text is at 200 %. */
const windows = [
  [390, 844],
  [720, 450],
  [720, 900],
  [1024, 768],
  [1440, 900],
] as const

for (const tongue of ['en', 'ko'] as const)
  test.describe(`the lessons, in ${tongue}`, () => {
    const { locale, room, page: words } = tongues[tongue]
    test.use({ locale })
    test('axe finds nothing in any state of a lesson; the strip fits, and leaves the shop in sight', async ({
      context,
      host,
    }) => {
      test.setTimeout(300_000)
      for (const state of states) {
        const page = await comeBack(context, host.url, state)
        const strip = page.locator('section.lesson')
        await expect(strip).toBeVisible()
        // What was done before is played, and its words are there.
        await expect(strip.locator(state.has)).toBeVisible()
        if (state.road) await strip.locator('details > summary').first().press('Enter')
        for (const [width, height] of windows) {
          const screen = `${state.name}, ${width} × ${height}`
          await page.setViewportSize({ width, height })
          await clean(page, screen, 'section.lesson')
          await noSideways(page, screen)
          const over = await strip.evaluate((one) => one.scrollWidth - one.clientWidth)
          expect.soft(over, `${screen}: px beyond the strip`).toBeLessThanOrEqual(0)
          if (height >= 768) await figureInSight(page, screen)
          const box = await strip.boundingBox()
          expect.soft(box?.height ?? 0, `${screen}: the strip`).toBeLessThanOrEqual(height * 0.46)
        }
        await page.setViewportSize({ width: 390, height: 844 })
        const heading = await strip.getByRole('heading').boundingBox()
        const leave = await strip.getByRole('button', { name: room.leave }).boundingBox()
        const isOneRow = Math.abs((heading?.y ?? 0) - (leave?.y ?? 999)) < 40
        expect.soft(isOneRow, `${state.name}: the head is one row`).toBe(true)
        const address = page.getByLabel(words.browser.address, { exact: true })
        await expect.soft(address, `${state.name}: the browser is in sight`).toBeInViewport()
        await page.close()
      }
    })
  })
