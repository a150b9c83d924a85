import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect, test } from './serve.ts'

test('the page’s timeline of 30 actions is what replay prints, byte for byte', async ({
  page,
  host,
  context,
}, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const add = (product: string) =>
    page.getByRole('listitem', { name: product }).getByRole('button').click()
  const region = page.getByRole('region', { name: 'Timeline' })
  // Each round ends when its last exchange has been answered.
  for (let round = 0; round < 3; round++) {
    await button('Log in').click()
    await expect(button('Log out')).toBeVisible()
    for (const product of ['Notebook', 'Pencil', 'Mug']) await add(product)
    await button('View cart').click()
    await page
      .getByRole('radiogroup', { name: 'rolling' })
      .getByText(round % 2 ? 'false' : 'true', { exact: true })
      .click()
    await button('+1 min').click()
    await button('Orders (admin)').click()
    await expect(page.getByRole('status')).toHaveText('You may not do this. 403')
    await button('Log out').click()
    await expect(button('Log in')).toBeVisible()
    if (round === 1) await button('Restart server').click()
  }
  await button('View cart').click()
  await expect(page.getByRole('status')).toHaveText('Please log in first. 401')
  await region.getByRole('button', { name: 'Copy timeline' }).click()
  const shown = await page.evaluate(() => navigator.clipboard.readText())
  const kept = await page.evaluate(() => sessionStorage.getItem('session-playground.script') ?? '')
  const { actions } = JSON.parse(kept) as { actions: unknown[] }
  expect(actions.length).toBeGreaterThanOrEqual(30)
  const file = info.outputPath('script.json')
  writeFileSync(file, kept)
  const printed = execFileSync(process.execPath, ['src/doors/replay.ts', file], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect(shown).toBe(printed)
})
