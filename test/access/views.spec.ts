import { expect, test } from '../e2e/serve.ts'
import { clean, largeTargets, noSideways } from './looked-over.ts'
import { logInAndAdd, words } from './walk.ts'

for (const language of ['en', 'ko'] as const)
  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const)
    test.describe(`views, ${language}, ${colorScheme}, ${width} px`, () => {
      test.use({ locale: words[language].locale, colorScheme, viewport: { width, height: 900 } })
      for (const view of ['embed=1', 'embed=cookies,network,timeline', 'present=1'] as const)
        test(`axe finds nothing with ?${view}`, async ({ page, host }) => {
          await page.goto(`${host.url}?${view}`)
          const look = async (screen: string) => {
            await clean(page, screen)
            await noSideways(page, screen)
            await largeTargets(page, screen)
          }
          const head = page.locator('.embed-head a, .present-head .present-place')
          await expect(head).toBeAttached()
          await look('at first')
          // Where only some parts are shown, there is no shop to press.
          if (view.includes(',')) return
          await logInAndAdd(page, language)
          await look('after a deed')
          if (view !== 'present=1') return
          await page.locator('.bead').nth(1).click()
          await expect(page.locator('.cover-question')).toBeAttached()
          await look('asked')
          await page.keyboard.press('PageDown')
          await expect(page.locator('.cover-question')).toHaveCount(0)
          await look('revealed')
          await page.keyboard.press('?')
          await page.getByRole('dialog').waitFor()
          await look('keys')
        })
    })
