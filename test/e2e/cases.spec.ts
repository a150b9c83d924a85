import type { Page } from '@playwright/test'
import { formsOf, type Case } from '../../src/cases/case.ts'
import { cases } from '../../src/cases/catalogue.ts'
import { brokenScript, curedScript } from '../../src/cases/scripts.ts'
import { cases as english } from '../../src/messages/en/cases.ts'
import { caseList as en } from '../../src/messages/en/case-list.ts'
import { cases as korean } from '../../src/messages/ko/cases.ts'
import { caseList as ko } from '../../src/messages/ko/case-list.ts'
import { loadPublicSuffixes } from '../../src/http/public-suffixes.ts'
import { directWire } from '../../src/network/wire.ts'
import { bundleProgram } from '../../src/server/bundle.ts'
import { inProcess } from '../../src/server/node-instance.ts'
import type { StartInstance } from '../../src/server/protocol.ts'
import { entryJson } from '../../src/world/entry-json.ts'
import { replay } from '../../src/world/replay.ts'
import type { Script } from '../../src/world/script.ts'
import type { Parsed } from '../../src/world/set-value.ts'
import { expect, test } from './serve.ts'

/** All of them (npm run test:full), or one of each kind. */
const full = process.env['FULL'] === 'true'
const sample = ['RI-01', 'RI-12', 'RI-31', 'RI-42', 'RI-51', 'RI-63']
const played = cases.filter(({ id }) => full || sample.includes(id))

test.use({ viewport: { width: 1440, height: 900 } })
test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

let startInstance: StartInstance
test.beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
})

/** What `npm run -s replay` prints for a script. */
async function replayed(script: Parsed<Script>): Promise<string> {
  if (!script.ok) throw new Error(`${script.refusal.where}: ${script.refusal.what}`)
  const played = await replay(script.value, {
    startInstance,
    wire: directWire(),
    loadPublicSuffixes,
  })
  if (!played.ok) throw new Error(`${played.refusal.where}: ${played.refusal.what}`)
  return played.timeline.map((entry) => `${entryJson(entry)}\n`).join('')
}

/** The page's timeline, once it is as long as it should get. */
async function timelineOf(page: Page, expected: string): Promise<string> {
  const copy = page.getByRole('region', { name: 'Timeline' }).getByRole('button', {
    name: 'Copy timeline',
  })
  const read = async () => {
    await copy.click()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  await expect.poll(async () => (await read()).length, { timeout: 30_000 }).toBe(expected.length)
  return read()
}

const plain = (text: string) => text.replaceAll('`', '')
const languages = [
  { name: 'English', list: en, words: english },
  { name: '한국어', list: ko, words: korean },
] as const

async function checkWords(page: Page, one: Case, told: 'cured' | 'as it was'): Promise<void> {
  for (const { name, list, words } of languages) {
    await page.getByRole('button', { name, exact: true }).click()
    const strip = page.getByRole('region', { name: `${list.open}: ${one.id}` })
    const { symptom, cause, cure } = words[one.id]
    await expect(strip).toContainText(plain(symptom))
    await expect(strip).toContainText(plain(cause))
    if (told === 'cured') await expect(strip).toContainText(`${list.cured} ${plain(cure)}`)
    else if (one.cure === null) await expect(strip).toContainText(`${list.myth} ${plain(cure)}`)
    else await expect(strip).not.toContainText(list.cured)
    await expect(strip.getByRole('link')).toHaveCount(one.threads.length)
  }
  await page.getByRole('button', { name: 'English', exact: true }).click()
}

test.describe('a real problem, opened by its link, plays as replay prints it, and so does its cure', () => {
  for (const one of played)
    test(one.id, async ({ page, host, complaints }) => {
      await page.goto(`${host.url}#case=${one.id}`)
      const strip = page.getByRole('region', { name: `${en.open}: ${one.id}` })
      await strip.getByRole('button', { name: en.why }).click()
      await checkWords(page, one, 'as it was')
      const broken = await replayed(brokenScript(one))
      expect(await timelineOf(page, broken)).toBe(broken)
      const { cure } = one
      if (cure !== null) {
        await strip.getByRole('button', { name: en.cure }).click()
        await checkWords(page, one, 'cured')
        const cured = await replayed(curedScript(one, cure))
        expect(await timelineOf(page, cured)).toBe(cured)
        expect(cured).not.toBe(broken)
      } else await expect(strip.getByRole('button', { name: en.cure })).toHaveCount(0)
      const forms = formsOf(one)
      for (const [place, form] of forms.entries()) {
        if (place === 0) continue
        await strip.getByRole('button', { name: en.form(place + 1, forms.length) }).click()
        const other = await replayed(brokenScript(form))
        expect(await timelineOf(page, other)).toBe(other)
      }
      expect(complaints).toEqual([])
    })
})

for (const [name, list, typed, words] of [
  ['English', en, 'deployment', english],
  ['한국어', ko, '배포', korean],
] as const)
  test(`the list is found by symptom, in ${name}: ${typed}`, async ({ page, host }) => {
    await page.goto(host.url)
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('button', { name: list.open, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: list.open })
    const problems = dialog.getByRole('listitem')
    await expect(problems).toHaveCount(cases.length)
    await dialog.getByLabel(list.search).fill(typed)
    const found = problems.filter({ hasText: 'RI-12' })
    await expect(problems.first()).toContainText('RI-12')
    expect(await problems.count()).toBeLessThan(10)
    await dialog.getByLabel(list.search).fill('qwertz')
    await expect(dialog).toContainText(list.none)
    await dialog.getByLabel(list.search).fill(typed)
    await found.getByRole('button').click()
    await expect(page.getByRole('region', { name: `${list.open}: RI-12` })).toContainText(
      plain(words['RI-12'].symptom),
    )
    await expect(page).toHaveURL(/#case=RI-12$/)
  })

test('a problem that nobody knows is said to be so, and the page works', async ({ page, host }) => {
  await page.goto(`${host.url}#case=RI-99`)
  await expect(page.getByRole('alert').filter({ hasText: 'RI-99' })).toBeVisible()
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(page.getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
})

test('a reload keeps the problem and what was done in it since', async ({ page, host }) => {
  const one = cases.find(({ id }) => id === 'RI-01')
  if (!one) throw new Error('RI-01 is gone')
  await page.goto(`${host.url}#case=RI-01`)
  const broken = await replayed(brokenScript(one))
  expect(await timelineOf(page, broken)).toBe(broken)
  await page.getByRole('button', { name: 'View cart' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Please log in first.' })).toBeVisible()
  const copy = page.getByRole('button', { name: 'Copy timeline' })
  await copy.click()
  const before = await page.evaluate(() => navigator.clipboard.readText())
  expect(before.length).toBeGreaterThan(broken.length)
  await page.reload()
  const strip = page.getByRole('region', { name: 'Real problems: RI-01' })
  await expect(strip.getByRole('button', { name: en.cure })).toBeVisible()
  expect(await timelineOf(page, before)).toBe(before)

  await strip.getByRole('button', { name: en.cure }).click()
  await expect(strip).toContainText(en.cured)
  await page.reload()
  await expect(strip).toContainText(en.cured)
  await page.getByRole('button', { name: 'Undo' }).click()
})
