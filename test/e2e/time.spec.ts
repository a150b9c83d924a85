import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect, test } from './serve.ts'

test.use({ viewport: { width: 1440, height: 900 } })

test('requests overlap as they were clicked, and replay prints the same', async ({
  page,
  host,
  context,
}, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(host.url)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Log in').click()
  await expect(button('Log out')).toBeVisible()
  // Time is held: both are under way before either is answered.
  await button('Hold time').click()
  await button('View cart').click()
  await button('Log out').click()
  await button('Let time pass').click()
  await expect(button('Log in')).toBeVisible()
  await button('Copy timeline').click()
  const shown = await page.evaluate(() => navigator.clipboard.readText())
  const exchanges = shown
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; startedAt: number; endAt: number })
    .filter(({ kind }) => kind === 'exchange')
  expect(exchanges[3]?.startedAt).toBeLessThan(exchanges[2]?.endAt ?? 0)
  const file = info.outputPath('script.json')
  writeFileSync(
    file,
    await page.evaluate(() => sessionStorage.getItem('session-playground.script') ?? ''),
  )
  const printed = execFileSync(process.execPath, ['src/doors/replay.ts', file], {
    encoding: 'utf8',
  })
  expect(shown).toBe(printed)
})

test('in a long session an old exchange is shown as it was, and the whole is what replay prints', async ({
  page,
  host,
  context,
}, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const client = 'laptop'
  const round = [
    { kind: 'log-in', client, user: 'kim', password: 'right' },
    { kind: 'add-to-cart', client, product: 'mug' },
    { kind: 'view-cart', client },
    { kind: 'log-out', client },
  ]
  const actions = Array.from({ length: 700 }, (_, at) => round[at % 4])
  const file = info.outputPath('script.json')
  writeFileSync(file, JSON.stringify({ actions }))
  const script = JSON.stringify({ actions })
  await page.addInitScript((text) => {
    if (sessionStorage.length === 0) sessionStorage.setItem('session-playground.script', text)
  }, script)
  await page.goto(host.url)
  const beads = page.locator('.track-entries li')
  await expect(beads.first()).toHaveAttribute('aria-setsize', '700', { timeout: 60_000 })
  await page.locator('.tracks').evaluate((box) => box.scrollTo({ left: 116 * 221 }))
  // The log-in that began the 56th round: what it stored is seen as it was then.
  const old = page.locator('.track-entries li[aria-posinset="221"]').getByRole('button')
  await expect(old).toContainText('POST /login')
  await old.click()
  await expect(page.locator('.figure-number')).toHaveText('221')
  await expect(page.locator('.store-table')).toContainText('kim')
  await expect(page.locator('.cookie')).toContainText('connect.sid')
  await page.getByRole('button', { name: 'Copy timeline', exact: true }).click()
  const shown = await page.evaluate(() => navigator.clipboard.readText())
  const printed = execFileSync(process.execPath, ['src/doors/replay.ts', file], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  expect(shown).toBe(printed)
})

test('a server in an endless loop is ended, the page says so, and a restart goes on', async ({
  page,
  host,
  context,
}) => {
  await context.route(/assets\/instance-.*\.js$/, async (route) => {
    const response = await route.fetch()
    const loop = `;{ const hear = onmessage; onmessage = (event) => {
      if (event.data.kind === 'deliver' && event.data.request.url.endsWith('/orders')) for (;;);
      return hear(event) } }`
    await route.fulfill({ response, body: (await response.text()) + loop })
  })
  await page.goto(host.url)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Log in').click()
  await expect(button('Log out')).toBeVisible()
  await button('Orders (admin)').click()
  await expect(page.getByRole('alert')).toContainText('gave no answer for five seconds', {
    timeout: 15_000,
  })
  await page.reload()
  // The verdict was kept: nothing waits for it again.
  await expect(page.getByText('server lost')).toBeVisible({ timeout: 4000 })
  await button('Restart server').click()
  await button('View cart').click()
  await expect(page.getByRole('status')).toHaveText('Please log in first. 401')
})

test('what travels is seen lane by lane; with less motion the same ways are marked in the same order, and nothing moves', async ({
  page,
  host,
}) => {
  /** Watches which rows something travels along, in their order, and whether anything moved. */
  const watch = () =>
    page.evaluate(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) {
            if (!(node instanceof HTMLElement)) continue
            // A row may come with what travels along it.
            const roads = node.matches('.road') ? [node] : node.querySelectorAll('.road')
            for (const road of roads) {
              const rows = [...document.querySelectorAll('.figure-rows .row')]
              const moves = road.querySelector('.traveller') !== null
              seen.push(
                `${moves ? 'moves' : 'stays'} ${rows.findIndex((row) => row.contains(road))}`,
              )
            }
          }
      }).observe(document.body, { childList: true, subtree: true })
    })
  const seen = () =>
    page.evaluate(() => {
      // `watch` has put it there.
      const { seen = [] } = globalThis as { seen?: string[] }
      return seen
    })
  const logIn = async () => {
    await page.getByLabel('Speed').selectOption('slow')
    await page.getByRole('button', { name: 'Log in', exact: true }).click()
    // The request, store.destroy or store.set with its answer, and the response.
    await expect.poll(async () => (await seen()).length, { timeout: 20_000 }).toBeGreaterThan(3)
    await expect(page.locator('.road')).toHaveCount(0, { timeout: 20_000 })
    return seen()
  }
  await page.goto(host.url)
  // The first visit is watched too.
  await expect(page.locator('.row-response')).toBeVisible()
  await expect(page.locator('.road')).toHaveCount(0, { timeout: 20_000 })
  await watch()
  const moved = await logIn()
  expect(moved.every((one) => one.startsWith('moves'))).toBe(true)
  const order = moved.map((one) => Number(one.split(' ')[1]))
  expect(order).toEqual(order.toSorted((a, b) => a - b))

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Log in', exact: true })).toBeVisible()
  await watch()
  expect(await logIn()).toEqual(moved.map((one) => one.replace('moves', 'stays')))
})
