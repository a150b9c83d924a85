import { expect, putAside, test } from '../e2e/own-host.ts'
import { add, button, expectNoLeak, inPage, logIn, seen, show, store } from './faulty.ts'
import { withJumpingClocks, worldClock } from './faulty.ts'

test.use({ viewport: { width: 1440, height: 900 } })

test('service worker stopped', async ({ page, context, ownHost }, info) => {
  await page.goto(ownHost.url)
  await logIn(page)
  const protocol = await context.newCDPSession(page)
  await protocol.send('ServiceWorker.enable')
  await protocol.send('ServiceWorker.stopAllWorkers')
  await add(page, 'Mug')
  await expect(page.getByText(inPage)).toBeHidden()
  expectNoLeak(ownHost.asked)
  seen(info, 'The next request woke it; the cart was saved. Nothing is said: nothing was missing.')
})

test('service worker replaced by a new version, two tabs open', async ({
  page,
  context,
  ownHost,
}, info) => {
  const other = await context.newPage()
  await other.setViewportSize({ width: 1440, height: 900 })
  for (const tab of [page, other]) {
    await tab.goto(ownHost.url)
    await logIn(tab)
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
  for (const tab of [page, other]) await add(tab, 'Mug')
  await page.reload()
  await add(page, 'Mug, Mug')
  await expect(page.getByText(inPage)).toBeHidden()
  await add(other, 'Mug, Mug')
  expectNoLeak(ownHost.asked)
  seen(info, 'Both tabs kept session and cart, before and after a reload; each its own.')
})

for (const fallback of [null, 'index.html'])
  test.describe(fallback ? 'and the host answers every unknown path with its page' : '404', () => {
    test.use({ fallback })
    test(`registration refused${fallback ? ', by a host that answers every path with 200' : ''}`, async ({
      page,
      ownHost,
    }, info) => {
      await ownHost.remove('sw.js')
      await page.goto(ownHost.url)
      await logIn(page)
      await add(page, 'Mug')
      const note = page.getByText(inPage)
      await expect(note).toBeVisible()
      expectNoLeak(ownHost.asked)
      seen(info, `Answered inside the page. It says: “${await note.textContent()}”`)
    })
  })

test.describe('a host that answers every unknown path', () => {
  test.use({ fallback: 'index.html' })
  test('host that answers every unknown path with 200', async ({ page, ownHost }, info) => {
    await page.goto(ownHost.url)
    await logIn(page)
    await add(page, 'Mug')
    await expect(page.getByText(inPage)).toBeHidden()
    await page.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await add(page, 'Mug, Mug')
    expectNoLeak(ownHost.asked)
    seen(
      info,
      'No answer of the host was taken for the shop’s, with its worker and after it was wiped.',
    )
  })
})

test('page hidden for ten minutes, frozen, and its worker stopped meanwhile', async ({
  page,
  context,
  ownHost,
}, info) => {
  const jump = await withJumpingClocks(page)
  await page.goto(ownHost.url)
  await logIn(page)
  const before = await worldClock(page)
  const protocol = await context.newCDPSession(page)
  await protocol.send('ServiceWorker.enable')
  await show(page, 'hidden')
  await protocol.send('Page.setWebLifecycleState', { state: 'frozen' })
  await protocol.send('ServiceWorker.stopAllWorkers')
  await protocol.send('Page.setWebLifecycleState', { state: 'active' })
  await jump(600_000, 600_000)
  await show(page, 'visible')
  await add(page, 'Mug')
  await expect(page.getByText(inPage)).toBeHidden()
  expect((await worldClock(page)) - before).toBeLessThan(60_000)
  expectNoLeak(ownHost.asked)
  seen(
    info,
    'The world’s clock stood meanwhile; the next request woke the worker and was answered.',
  )
})

test('offline after the first load', async ({ page, ownHost, complaints }, info) => {
  await page.goto(ownHost.url)
  await logIn(page)
  const kept = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('session-playground:'))
      const found = await Promise.all(
        names.map(async (name) => (await caches.open(name)).match('index.html')),
      )
      return found.some(Boolean)
    })
  await expect.poll(kept, { timeout: 30_000 }).toBe(true)
  ownHost.close()
  await page.reload()
  await expect(store(page).getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
  await add(page, 'Mug')
  await button(page, '한국어').click()
  await expect(page.getByRole('button', { name: '로그아웃', exact: true })).toBeVisible()
  await button(page, 'English').click()
  await button(page, 'Paste my config').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(inPage)).toBeHidden()
  await button(page, 'Log out').click()
  await expect(page.getByText('No sessions yet.')).toBeVisible()
  // The browser's own note that it found no newer worker there.
  const noHost = /ERR_CONNECTION_REFUSED|Failed to update a ServiceWorker/
  expect(complaints.filter((text) => !noHost.test(text))).toEqual([])
  seen(
    info,
    'With its host gone the page loaded again with its world, went on over its worker, and brought the parts that it loads late: the other language, the paste dialog.',
  )
})

test('a newer version on the host: the next load has it, the open page keeps its own parts', async ({
  page,
  context,
  ownHost,
}, info) => {
  await page.goto(ownHost.url)
  await logIn(page)
  const listed = () =>
    page.evaluate(async () => {
      const [name = ''] = (await caches.keys()).filter((one) => one.startsWith('session-play'))
      return (await (await (await caches.open(name)).match('files.json'))?.json()) as string[]
    })
  await expect
    .poll(async () => (await listed())?.length ?? 0, { timeout: 30_000 })
    .toBeGreaterThan(5)
  const sheet = (await listed()).find((name) => /paste-sheet.*\.js$/.test(name)) ?? ''
  await ownHost.remove(sheet)
  await ownHost.rewrite('index.html', (text) => text.replace('<title>', '<title>Newer: '))
  await button(page, 'Paste my config').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  const next = await context.newPage()
  const answer = await next.goto(ownHost.url)
  expect(await answer?.text()).toContain('<title>Newer: ')
  seen(
    info,
    'A part that the host no longer has came from what was put aside; a new load showed the new page.',
  )
})
