import { test } from '../e2e/serve.ts'
import { clean, largeTargets, noSideways } from './looked-over.ts'
import { states, walk, words } from './walk.ts'

for (const language of ['en', 'ko'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 720, 390] as const)
      test.describe(`${language}, ${colorScheme}, ${width} px`, () => {
        test.use({ locale: words[language].locale, colorScheme, viewport: { width, height: 900 } })
        test('axe finds nothing on any screen, and none is wider than the page', async ({
          page,
          host,
        }) => {
          test.setTimeout(600_000)
          const look = async (screen: string) => {
            await clean(page, screen)
            await noSideways(page, screen)
            await largeTargets(page, screen)
          }
          await page.goto(host.url)
          await walk(page, language, look)
          await states(page, host.url, look)
        })
      })
