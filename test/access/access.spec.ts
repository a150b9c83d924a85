import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../e2e/serve.ts'
import { clean, noSideways } from './looked-over.ts'

const words = {
  en: { locale: 'en-US', logIn: 'Log in', add: 'Add to cart' },
  ko: { locale: 'ko-KR', logIn: '로그인', add: '장바구니에 담기' },
} as const
type Language = keyof typeof words

async function logInAndAdd(page: Page, language: Language): Promise<void> {
  const { logIn, add } = words[language]
  await page.getByRole('button', { name: logIn, exact: true }).click()
  await page.getByRole('button', { name: add }).first().click()
  await expect(page.locator('.bead')).toHaveCount(3)
  await expect(page.locator('.bead-status').last()).toContainText('200')
}

/** What a press of each of these brings; Escape, or another press, puts it away. */
async function eachOf(page: Page, buttons: Locator, look: (screen: string) => Promise<void>) {
  const count = await buttons.count()
  for (let at = 0; at < count; at++) {
    const button = buttons.nth(at)
    if (!(await button.isVisible()) || !(await button.isEnabled())) continue
    const name = (await button.textContent())?.trim() ?? String(at)
    await button.click()
    // Its part, and the words of it, may come late.
    await page.waitForLoadState('networkidle')
    await look(name)
    await page.keyboard.press('Escape')
  }
}

/** Every screen that can be reached by a press. */
async function walk(page: Page, language: Language, look: (screen: string) => Promise<void>) {
  await logInAndAdd(page, language)
  await look('now')
  const narrow = page.locator('.shell-tabs button')
  const panels = (await narrow.first().isVisible()) ? await narrow.count() : 1
  for (let panel = 0; panel < panels; panel++) {
    if (panels > 1) {
      await narrow.nth(panel).click()
      await look(`panel ${panel + 1}`)
    }
    await eachOf(page, page.locator('main [role=tab]'), (name) => look(`tab ${name}`))
    await eachOf(page, page.locator('main .cookie-name'), (name) => look(`cookie ${name}`))
    await eachOf(page, page.locator('main details:not([open]) > summary'), (name) =>
      look(`unfolded ${name}`),
    )
  }
  const menu = page.locator('.shell-more')
  if (await menu.isVisible()) {
    await menu.click()
    await look('menu')
  }
  await eachOf(page, page.locator('header.shell-header button[aria-haspopup=dialog]'), (name) =>
    look(`sheet ${name}`),
  )
  await page.locator('.bead').nth(1).click()
  await look('the past')
}

for (const language of ['en', 'ko'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 720, 390] as const)
      test.describe(`${language}, ${colorScheme}, ${width} px`, () => {
        test.use({ locale: words[language].locale, colorScheme, viewport: { width, height: 900 } })
        test('axe finds nothing on any screen, and none is wider than the page', async ({
          page,
          host,
        }) => {
          test.setTimeout(300_000)
          await page.goto(host.url)
          await walk(page, language, async (screen) => {
            await clean(page, screen)
            await noSideways(page, screen)
          })
        })
      })

test.describe('forced colours', () => {
  test.use({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  test('axe finds nothing, and what is focused or chosen is still told apart', async ({
    page,
    host,
  }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(host.url)
    await walk(page, 'en', (screen) => clean(page, screen))
    const button = page.getByRole('button', { name: 'Undo', exact: true })
    await page.keyboard.press('Tab')
    await button.focus()
    const outline = await button.evaluate((one) => getComputedStyle(one).outlineStyle)
    expect(outline).not.toBe('none')
  })
})

test.describe('reduced motion', () => {
  test.use({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  test('nothing moves', async ({ page, host }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(host.url)
    await logInAndAdd(page, 'en')
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => {
          const { duration, iterations } = effect?.getComputedTiming() ?? {}
          return Number(duration) * (iterations ?? 1) > 10
        }).length,
    )
    expect(moving).toBe(0)
  })
})
