import AxeBuilder from '@axe-core/playwright'
import { caseList as enCases } from '../../src/messages/en/case-list.ts'
import { compare as en } from '../../src/messages/en/compare.ts'
import { en as enPage } from '../../src/messages/en/index.ts'
import { caseList as koCases } from '../../src/messages/ko/case-list.ts'
import { compare as ko } from '../../src/messages/ko/compare.ts'
import { ko as koPage } from '../../src/messages/ko/index.ts'
import { expect, test } from './serve.ts'

test.use({ viewport: { width: 1440, height: 900 } })

test('another world beside this one: the first difference is marked, and a click shows it; keys undo', async ({
  page,
  host,
  complaints,
}) => {
  await page.goto(host.url)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Log in').click()
  await expect(button('Log out')).toBeVisible()
  await button('Log out').click()
  await expect(button('Log in')).toBeVisible()

  await button('Compare').click()
  const dialog = page.getByRole('dialog', { name: 'Compare' })
  const pairs = dialog.getByRole('list', { name: 'Requests side by side' }).getByRole('listitem')
  const first = pairs.filter({ hasText: 'First difference' })
  // Without the cookie's half of log-out the server forgets, and the browser does not.
  // Both worlds are played anew, by instances of their own.
  await expect(first).toContainText('This world: 3 POST /logout', { timeout: 20_000 })
  await expect(first).toContainText('done: cleared by your code')
  await expect(first).toContainText('skipped: no session left')
  const here = dialog.getByRole('region', { name: 'This world', exact: true })
  const there = dialog.getByRole('region', { name: 'The other world', exact: true })
  await expect(here.getByRole('term').last()).toHaveText('Session store')
  await expect(here.getByText('connect.sid', { exact: true }).last()).toBeHidden()
  await expect(there.locator('.holdings')).toContainText('connect.sid')
  await expect(there.locator('[aria-current=step]')).toContainText('Set-Cookie')

  await dialog.getByRole('combobox', { name: 'Option' }).selectOption('cookie.httpOnly')
  await dialog.getByRole('combobox', { name: 'Its value there' }).selectOption('false')
  await expect(first).toContainText('2 POST /login')
  await expect(first).toContainText('Set-Cookie connect.sid')
  await expect(first.locator('p').filter({ hasText: 'HttpOnly' })).toHaveCount(1)

  await pairs.getByRole('button', { name: /^The other world: 1/ }).click()
  await expect(there.getByRole('heading', { name: 'GET /' })).toBeVisible()
  await first.getByRole('button', { name: /^This world: 2/ }).click()
  await here.getByRole('button', { name: 'Show 2 in the page' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Everything above is as it was after step')).toBeVisible()

  // The page shows the world as it was at each step.
  const cookies = page.getByRole('region', { name: 'Cookies' })
  const records = page.getByRole('region', { name: 'Session store' })
  const network = page.getByRole('region', { name: 'Network' })
  await network.getByRole('button', { name: /: handler/ }).click()
  await expect(records).toContainText('MemoryStore, 0 sessions')
  await network.getByRole('button', { name: /: response 200/ }).click()
  await expect(records).toContainText('MemoryStore, 1 session')
  await expect(cookies).not.toContainText('connect.sid')
  await button('Step forward').click()
  await expect(cookies).toContainText('connect.sid')
  await button('Step back').click()
  await expect(cookies).not.toContainText('connect.sid')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(button('Log out')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(button('Log in')).toBeVisible()
  expect(complaints).toEqual([])
})

for (const [locale, page_, words, cases, width] of [
  ['ko-KR', koPage, ko, koCases, 1440],
  ['en-US', enPage, en, enCases, 390],
] as const)
  test.describe(`in ${locale}, at ${width} px`, () => {
    test.use({ locale, viewport: { width, height: 900 } })
    test('a real problem beside its cure, from either side: the first difference is what was cured', async ({
      page,
      host,
      complaints,
    }) => {
      await page.goto(`${host.url}#case=RI-12`)
      const strip = page.getByRole('region', { name: `${cases.open}: RI-12` })
      const dialog = page.getByRole('dialog', { name: page_.timeline.compare })
      const pairs = dialog.getByRole('list', { name: words.requests }).getByRole('listitem')
      const first = pairs.filter({ hasText: words.first })
      const choice = dialog.getByRole('combobox', { name: words.with })
      const sides = first.locator('.difference-side')

      await strip.getByRole('button', { name: cases.compare.withCure, exact: true }).click()
      await expect(choice).toHaveValue('cured')
      await expect(first).toContainText(`${words.first} Set-Cookie connect.sid`, {
        timeout: 20_000,
      })
      await expect(sides.first()).not.toContainText('SameSite=None')
      await expect(sides.last()).toContainText('Secure; SameSite=None')
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
      await dialog.getByRole('button', { name: words.openOther, exact: true }).click()
      await expect(strip).toContainText(cases.cured)

      await strip.getByRole('button', { name: cases.compare.withBroken, exact: true }).click()
      await expect(choice).toHaveValue('broken')
      await expect(first).toContainText(words.first, { timeout: 20_000 })
      await expect(sides.first()).toContainText('Secure; SameSite=None')
      expect(complaints).toEqual([])
    })
  })
