import { expect, test } from '../e2e/serve.ts'
import { clean, noSideways } from './looked-over.ts'
import { logInAndAdd, states, walk } from './walk.ts'

test.use({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })

for (const colorScheme of ['light', 'dark'] as const)
  test(`forced colours, ${colorScheme}: axe finds nothing, and what is focused is told apart`, async ({
    page,
    host,
  }) => {
    test.setTimeout(600_000)
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto(host.url)
    await walk(page, 'en', (screen) => clean(page, screen))
    await states(page, host.url, (screen) => clean(page, screen))
    const button = page.getByRole('button', { name: 'Lessons', exact: true })
    await page.keyboard.press('Tab')
    await button.focus()
    const outline = await button.evaluate((one) => getComputedStyle(one).outlineStyle)
    expect(outline).not.toBe('none')
  })

test('reduced motion: nothing moves', async ({ page, host }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(host.url)
  await logInAndAdd(page, 'en')
  // The thicker line that stands for what travels keeps its time by an animation that changes nothing.
  const moving = await page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      if (!(effect instanceof KeyframeEffect)) return []
      const { duration, iterations } = effect.getComputedTiming()
      const frames = effect
        .getKeyframes()
        .map(({ offset: _at, computedOffset: _place, ...frame }) => frame)
      const changes = new Set(frames.map((frame) => JSON.stringify(frame))).size > 1
      return changes && Number(duration) * (iterations ?? 1) > 10 ? [frames] : []
    }),
  )
  expect(moving).toEqual([])
})

/** A laptop's 1280 × 800 at 200 % and at 400 % (WCAG 1.4.4 and 1.4.10). */
for (const [zoom, width, height] of [
  [200, 640, 400],
  [400, 320, 200],
] as const)
  test.describe(`${zoom} % zoom`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: zoom / 100 })
    test('nothing is lost: no screen is wider than the page, and axe finds nothing', async ({
      page,
      host,
    }) => {
      test.setTimeout(600_000)
      await page.goto(host.url)
      const look = async (screen: string) => {
        await clean(page, screen)
        await noSideways(page, screen)
      }
      await walk(page, 'en', look)
      await states(page, host.url, look)
    })
  })
