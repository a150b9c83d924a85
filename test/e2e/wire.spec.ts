import type { Page } from '@playwright/test'
import { expect, putAside, test } from './own-host.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const inPageNote = 'Requests are answered inside the page here'
const addMug = (page: Page) =>
  page.getByRole('listitem', { name: 'Mug' }).getByRole('button').click()
const cartOf = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Session store' }).getByRole('cell', { name: text })

async function logIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(page.getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
}

const leaked = (asked: readonly string[]) => asked.filter((path) => path.includes('/wire/'))

test('where the worker is refused, the page answers by itself and says so', async ({
  page,
  ownHost,
}) => {
  await ownHost.remove('sw.js')
  await page.goto(ownHost.url)
  await logIn(page)
  await expect(page.getByText(inPageNote)).toBeVisible()
  expect(leaked(ownHost.asked)).toEqual([])
})

test('a new version of the worker takes over with two tabs open: both go on, and nothing leaks', async ({
  page,
  context,
  ownHost,
}) => {
  const other = await context.newPage()
  await other.setViewportSize({ width: 1440, height: 900 })
  for (const tab of [page, other]) {
    await tab.goto(ownHost.url)
    await logIn(tab)
    await expect(tab.getByText(inPageNote)).toBeHidden()
  }
  await putAside(ownHost, 2)
  // Chromium looks for a newer one by itself too: whichever look finds it, this page hears of it.
  const taken = await page.evaluateHandle(() => ({
    over: new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    ),
  }))
  await ownHost.rewrite('sw.js', (text) => `${text}\n// a newer version\n`)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    // The first may join a look of Chromium's own that began before there was a newer one.
    for (let looks = 0; looks < 2; looks++) await registration?.update()
  })
  await taken.evaluate(({ over }) => over.then(() => undefined))
  for (const tab of [page, other]) {
    await addMug(tab)
    await expect(cartOf(tab, 'Mug')).toBeVisible()
  }
  expect(leaked(ownHost.asked)).toEqual([])

  await page.reload()
  await addMug(page)
  await expect(cartOf(page, 'Mug, Mug')).toBeVisible()
  await expect(page.getByText(inPageNote)).toBeHidden()
  expect(leaked(ownHost.asked)).toEqual([])
})

test('the worker unregistered and its caches wiped: the page goes on, and nothing leaks', async ({
  page,
  ownHost,
}) => {
  await page.goto(ownHost.url)
  await logIn(page)
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await addMug(page)
  await expect(cartOf(page, 'Mug')).toBeVisible()
  expect(leaked(ownHost.asked)).toEqual([])
})

test('a worker that stays silent is done without, and used again once it answers', async ({
  page,
  ownHost,
}) => {
  await ownHost.rewrite(
    'sw.js',
    (text) => `addEventListener('message', ({ data }) => {
  if (data === 'silent' || data === 'speak') self.silent = data === 'silent'
})
addEventListener('fetch', (event) => {
  if (self.silent && event.request.url.includes('/wire/')) event.respondWith(new Promise(() => {}))
})
${text}`,
  )
  await page.goto(ownHost.url)
  await logIn(page)
  const tell = (word: string) =>
    page.evaluate((said) => navigator.serviceWorker.controller?.postMessage(said), word)
  await tell('silent')
  await addMug(page)
  await expect(cartOf(page, 'Mug')).toBeVisible()
  await expect(page.getByText(inPageNote)).toBeVisible()
  await tell('speak')
  await addMug(page)
  await addMug(page)
  await expect(page.getByText(inPageNote)).toBeHidden()
  expect(leaked(ownHost.asked)).toEqual([])
})
