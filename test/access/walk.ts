import type { Locator, Page } from '@playwright/test'
import { expect } from '../e2e/serve.ts'
import type { Look } from './looked-over.ts'

export const words = {
  en: { locale: 'en-US', logIn: 'Log in', add: 'Add to cart', logOut: 'Log out' },
  ko: { locale: 'ko-KR', logIn: '로그인', add: '장바구니에 담기', logOut: '로그아웃' },
} as const
export type Language = keyof typeof words

/** Each deed once the one before it was answered, as one who looks at the page does it. */
export async function logInAndAdd(page: Page, language: Language): Promise<void> {
  const { logIn, add, logOut } = words[language]
  await page.getByRole('button', { name: logIn, exact: true }).click()
  await expect(page.getByRole('button', { name: logOut, exact: true })).toBeVisible()
  await page.getByRole('button', { name: add }).first().click()
  await expect(page.locator('.bead')).toHaveCount(3)
  await expect(page.locator('.bead-status').last()).toContainText('200')
}

/** What a press of each of these brings; Escape, or another press, puts it away. */
async function eachOf(page: Page, buttons: Locator, look: Look): Promise<void> {
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

/** Every screen that can be reached by a press from the plain shop. */
export async function walk(page: Page, language: Language, look: Look): Promise<void> {
  await look('at first')
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
  await eachOf(page, page.locator('button[aria-haspopup=dialog]'), (name) => look(`sheet ${name}`))
  if (await menu.isVisible()) await menu.click()
  await page.locator('.bead').nth(1).click()
  await look('the past')
}

/** A world with findings, as one would paste it. */
const pasted = `app.use(session({ secret: 's', cookie: { secure: true, sameSite: 'none' } }))
app.set('trust proxy', 'loopback')`

/** The states that a lesson, a case, a pasted server and a word's meaning bring. */
export async function states(page: Page, url: string, look: Look): Promise<void> {
  const at = async (hash: string, there: Locator) => {
    // Only the hash changes: without this the page stays.
    await page.goto('about:blank')
    await page.goto(url + hash)
    await there.first().waitFor()
    await page.waitForLoadState('networkidle')
  }
  await at('#case=RI-12', page.locator('.case-strip'))
  await look('a case')
  const deeds = page.locator('.case-deeds button')
  await deeds.nth(0).click()
  await look('a case told')
  await deeds.nth(0).click()
  await expect(page.locator('.bead').last()).toContainText('200')
  await look('a case cured')

  await at('#lesson=a-stolen-session', page.locator('.lesson-answers button'))
  await look('a lesson’s question')
  await page.locator('.lesson-answers button').first().click()
  await page.locator('.lesson-hints button').click()
  await look('a lesson’s goal')

  await at('', page.locator('.bead'))
  const menu = page.locator('.shell-more')
  if (await menu.isVisible()) await menu.click()
  await page
    .getByRole('button', { name: /Paste my config|내 설정 붙여넣기/ })
    .last()
    .click()
  await page.locator('.paste-text').fill(pasted)
  await page.locator('dialog form button.button').last().click()
  await page.locator('.paste-open button').first().waitFor({ timeout: 60_000 })
  await look('pasted')
  await page.locator('.paste-open button').first().click()
  await look('a pasted world')

  const term = page.locator('.term:visible').first()
  if (await term.isVisible()) {
    await term.focus()
    await look('a word’s meaning')
  }
}
