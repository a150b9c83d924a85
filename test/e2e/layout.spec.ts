import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './serve.ts'

const words = {
  en: {
    locale: 'en-US',
    logIn: 'Log in',
    add: 'Add to cart',
  },
  ko: {
    locale: 'ko-KR',
    logIn: '로그인',
    add: '장바구니에 담기',
  },
} as const

async function logInAndAdd(page: Page, { logIn, add }: (typeof words)['en' | 'ko']) {
  await page.getByRole('button', { name: logIn, exact: true }).click()
  await page.getByRole('button', { name: add }).first().click()
  await expect(page.locator('.bead')).toHaveCount(3)
}

for (const [locale, other, title] of [
  ['en-US', 'ko', 'Session Playground'],
  ['ko-KR', 'en', '세션 놀이터'],
] as const)
  test.describe(locale, () => {
    test.use({ locale, colorScheme: 'dark' })
    test('the page stands there in the reader’s language and theme before its script has come', async ({
      page,
      host,
    }) => {
      await page.route(/assets\/index-.*\.js$/, (route) => route.abort())
      await page.goto(host.url)
      await expect(page.getByText(title, { exact: true })).toBeVisible()
      await expect(page.locator('.timeline-controls')).toBeVisible()
      await expect(page.locator(`#root > [lang=${other}]`)).toHaveCount(0)
      await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    })
  })

for (const [width, height] of [
  [360, 740],
  [390, 844],
  [1024, 768],
  [1440, 900],
] as const)
  test(`at ${width} × ${height} nothing stands outside the page, which does not scroll`, async ({
    page,
    host,
    complaints,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(host.url)
    await logInAndAdd(page, words.en)
    if (width <= 720)
      for (const name of ['Network', 'Server', 'Session store', 'Browser']) {
        await page.getByRole('button', { name, exact: true }).click()
        expect(await sideways(page), name).toBe(0)
      }
    expect(await sideways(page)).toBe(0)
    const foot = await page.getByRole('region', { name: 'Timeline' }).boundingBox()
    expect(Math.round((foot?.y ?? 0) + (foot?.height ?? 0))).toBe(height)
    expect(complaints).toEqual([])
  })

/** How far the page can be scrolled sideways or down, px. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    return scrollWidth - clientWidth + scrollHeight - clientHeight
  })
}

/** Each language, each theme, wide and narrow; every pair of them once. */
for (const [language, colorScheme, width] of [
  ['en', 'light', 1440],
  ['ko', 'dark', 1440],
  ['en', 'dark', 390],
  ['ko', 'light', 390],
] as const)
  test.describe(`in ${language}, ${colorScheme}, at ${width} px`, () => {
    test.use({ locale: words[language].locale, colorScheme })
    test('axe finds nothing on any panel, now or in the past', async ({ page, host }) => {
      // Each look of axe at the whole page takes seconds where the machine is busy.
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await page.goto(host.url)
      await logInAndAdd(page, words[language])
      await clean(page)
      await page.locator('.bead').nth(1).click()
      const tabs = page.locator('.shell-tabs button')
      if (width > 720) await clean(page)
      else
        for (const index of [1, 2, 3]) {
          await tabs.nth(index).click()
          await clean(page)
        }
    })
  })

/** WCAG 2.2 A and AA, as axe reads them. */
async function clean(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join())]),
  ).toEqual([])
}

test('the main job by keyboard alone: log in, add, look back step by step, and come back', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  await press(page, 'Log in', 'Enter')
  await expect(page.getByRole('heading', { name: 'POST /login' })).toBeVisible()
  // Else the cart is asked for while the log-in is still under way.
  await expect(page.getByRole('button', { name: 'Log out' })).toBeVisible()
  await press(page, 'Add to cart', 'Space')
  const network = page.getByRole('region', { name: 'Network' })
  await expect(network.getByRole('heading', { name: 'POST /api/cart' })).toBeVisible()
  await expect(page.locator('.bead')).toHaveCount(3)

  await page.keyboard.press('ArrowLeft')
  await expect(network.getByRole('heading', { name: 'POST /login' })).toBeVisible()
  await expect(page.getByText('Everything above is as it was at 2.')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(network.getByRole('heading', { name: 'POST /api/cart' })).toBeVisible()

  const step = network.getByRole('button', { name: /verify signature/ })
  await step.focus()
  await page.keyboard.press('Enter')
  await expect(step).toHaveAttribute('aria-current', 'step')
  await page.keyboard.press('ArrowDown')
  const next = network.getByRole('button', { name: /store\.get/ })
  await expect(next).toHaveAttribute('aria-current', 'step')
  await expect(next).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(network.getByRole('heading', { name: 'POST /login' })).toBeVisible()
  await expect(network.locator('[aria-current=step]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Everything above is as it was')).toBeHidden()
})

/** Tabs to the first button of that name, as one who has no pointer must, and presses it. */
async function press(page: Page, name: string, key: 'Enter' | 'Space'): Promise<void> {
  const button = page.getByRole('button', { name, exact: false }).first()
  await expect(button).toBeEnabled()
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await button.evaluate((one) => one === document.activeElement)) break
  }
  await expect(button).toBeFocused()
  await page.keyboard.press(key)
}

test('the accessible tree tells an exchange in its order, with what became of each step', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  await logInAndAdd(page, words.en)
  const steps = page.getByRole('list', { name: 'Steps of 3' })
  await expect(steps.getByRole('button')).toHaveText([
    /^done: attach cookies/,
    /^done: POST \/api\/cart/,
    /^done: parse cookie/,
    /^done: verify signature/,
    /^done: store\.get/,
    /^done: handler.*cart 0 → 1/,
    /^done: store\.set/,
    /^skipped: store\.touch/,
    /^skipped: Set-Cookie/,
    /^done: response 200/,
    /^skipped: store cookies/,
  ])
})

test('the session’s thread joins jar, request, store call and record; where panels take turns it is left out', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  await logInAndAdd(page, words.en)
  const lines = page.locator('.thread polyline')
  await expect(lines).toHaveCount(2)
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect(lines).toHaveCount(0)
})
