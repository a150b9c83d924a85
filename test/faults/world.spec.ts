import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { expect, test } from '../e2e/own-host.ts'
import { add, button, expectNoLeak, inPage, logIn, seen, store } from './faulty.ts'
import { withJumpingClocks, worldClock } from './faulty.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ }).first()
const said = async (page: Page) =>
  ((await alert(page).textContent()) ?? '').replace(/\s*Dismiss\s*$/, '').trim()

/** The instance's program, with something before its hearing. */
async function tamper(page: Page, code: string): Promise<void> {
  await page.context().route(/assets\/instance-.*\.js$/, async (route) => {
    const response = await route.fetch()
    const body = `${await response.text()};{ const hear = onmessage; onmessage = (event) => { ${code}
      return hear(event) } }`
    await route.fulfill({ response, body })
  })
}
/** After a restart the shop knows nobody, and goes on. */
async function startAgain(page: Page): Promise<void> {
  await button(page, 'Restart server').click()
  await button(page, 'View cart').click()
  await expect(page.getByRole('status')).toHaveText('Please log in first. 401')
  await logIn(page)
}
const isOrders = `event.data.kind === 'deliver' && event.data.request.url.endsWith('/orders')`

test('instance killed in the middle of a request', async ({ page, ownHost }, info) => {
  await tamper(page, `if (${isOrders}) throw new Error('killed')`)
  await page.goto(ownHost.url)
  await logIn(page)
  await button(page, 'Orders (admin)').click()
  await expect(alert(page)).toContainText('died of an error that nothing caught')
  const words = await said(page)
  await startAgain(page)
  await add(page, 'Mug')
  seen(info, `It says: “${words}” After a restart the shop went on.`)
})

test('server process that vanishes without a word', async ({ page, ownHost }, info) => {
  await tamper(page, `if (${isOrders}) { self.close(); return }`)
  await page.goto(ownHost.url)
  await logIn(page)
  await button(page, 'Orders (admin)').click()
  await expect(alert(page)).toContainText('gave no answer for five seconds', { timeout: 15_000 })
  const words = await said(page)
  await startAgain(page)
  seen(info, `It says: “${words}” After a restart the shop went on.`)
})

test('endless loop in the server', async ({ page, ownHost }, info) => {
  await tamper(page, `if (${isOrders}) for (;;);`)
  await page.goto(ownHost.url)
  await logIn(page)
  await button(page, 'Orders (admin)').click()
  await expect(alert(page)).toContainText('gave no answer for five seconds', { timeout: 15_000 })
  const words = await said(page)
  await page.reload()
  await expect(page.getByText('server lost')).toBeVisible({ timeout: 4000 })
  await startAgain(page)
  seen(info, `It says: “${words}” A reload did not wait for it again; a restart went on.`)
})

test('handler that never answers', async ({ page, ownHost }, info) => {
  await tamper(
    page,
    `if (${isOrders}) return postMessage({ outbox: [], nextTimerAt: null, atRest: true, now: event.data.t, memory: {} });`,
  )
  await page.goto(ownHost.url)
  await logIn(page)
  await page.getByLabel('Speed').selectOption('at-once')
  await button(page, 'Orders (admin)').click()
  const word = page.getByText('No answer came in time.').first()
  await expect(word).toBeVisible()
  await add(page, 'Mug')
  seen(
    info,
    'The request ended after the world’s time limit: “No answer came in time.” The shop went on.',
  )
})

test('storage full', async ({ page, ownHost }, info) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(ownHost.url)
  await logIn(page)
  await add(page, 'Mug')
  await button(page, '한국어').click()
  await expect(page.getByRole('button', { name: '로그아웃', exact: true })).toBeVisible()
  await button(page, 'English').click()
  seen(info, 'The shop and the change of language went on; see also “denied”.')
})

test('storage that fills up in between says so once, and loses nothing', async ({
  page,
  ownHost,
}, info) => {
  await page.goto(ownHost.url)
  await logIn(page)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await add(page, 'Mug')
  await expect(alert(page)).toContainText('keeps nothing more')
  const words = await said(page)
  await add(page, 'Mug, Mug')
  await page.reload()
  await expect(store(page).getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
  seen(info, `It says: “${words}” A reload brought back what had been kept before.`)
})

test('all storage denied by the browser', async ({ ownHost }, info) => {
  const profile = await mkdtemp(join(tmpdir(), 'denied-'))
  await mkdir(join(profile, 'Default'))
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  const { executablePath = 'chromium', args = [] } = info.project.use.launchOptions ?? {}
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args,
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
  })
  try {
    const page = await context.newPage()
    await page.goto(ownHost.url)
    const denied = await page.evaluate(() => {
      try {
        return typeof sessionStorage === 'undefined'
      } catch (error) {
        return error instanceof DOMException && error.name === 'SecurityError'
      }
    })
    expect(denied, 'this browser really denies').toBe(true)
    await logIn(page)
    await add(page, 'Mug')
    await expect(page.getByText(inPage)).toBeVisible()
    expectNoLeak(ownHost.asked)
    seen(info, 'The page came, answered inside itself and said so; the shop went on.')
  } finally {
    await context.close()
    await rm(profile, { recursive: true, force: true })
  }
})

test('reload in the middle of an action', async ({ page, ownHost }, info) => {
  await page.goto(ownHost.url)
  await expect(button(page, 'Log in')).toBeVisible()
  await button(page, 'Hold time').click()
  await button(page, 'Log in').click()
  await expect(page.getByRole('region', { name: 'Network' })).toContainText('POST /login')
  await page.reload()
  await expect(store(page).getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
  await add(page, 'Mug')
  seen(info, 'The log-in that was under way was played to its end by the next load.')
})

test('two tabs of the playground at once', async ({ page, context, ownHost }, info) => {
  const other = await context.newPage()
  await other.setViewportSize({ width: 1440, height: 900 })
  await Promise.all([page.goto(ownHost.url), other.goto(ownHost.url)])
  await Promise.all([logIn(page), logIn(other)])
  await Promise.all([add(page, 'Mug'), add(other, 'Notebook', 'Notebook')])
  await other.close()
  await add(page, 'Mug, Mug')
  await page.reload()
  await expect(store(page).getByRole('cell', { name: 'Mug, Mug', exact: true })).toBeVisible()
  await expect(page.getByText(inPage)).toBeHidden()
  expectNoLeak(ownHost.asked)
  seen(info, 'Each tab kept a world of its own; one that was closed took nothing from the other.')
})

test('clock jumps', async ({ page, ownHost }, info) => {
  const jump = await withJumpingClocks(page)
  await page.goto(ownHost.url)
  await logIn(page)
  const before = await worldClock(page)
  await jump(8 * 3_600_000, 365 * 86_400_000)
  await add(page, 'Mug')
  await jump(0, -2 * 365 * 86_400_000)
  await add(page, 'Mug, Mug')
  expect((await worldClock(page)) - before).toBeLessThan(60_000)
  expectNoLeak(ownHost.asked)
  seen(
    info,
    'Eight hours of sleep and a date that jumped by years: the world’s clock went on from where it stood.',
  )
})

test('a cookie of 1 MB, 180 cookies of 4 kB, a cart that outgrows its cookie, a body of 1 MB', async ({
  page,
  ownHost,
}, info) => {
  test.slow()
  await page.goto(ownHost.url)
  await logIn(page)
  const script = await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('session-playground.script') ?? '{}') as {
      world: { startAt: number }
      actions: { at: number }[]
    }
    const client = 'laptop'
    const at = kept.world.startAt + 3_600_000
    const big = (name: string, bytes: number) => ({
      at,
      kind: 'assign-cookie',
      client,
      line: `${name}=${'x'.repeat(bytes)}`,
    })
    const set = (path: string, value: unknown) => ({ at, kind: 'set', path, value })
    const actions = [
      ...kept.actions,
      big('huge', 1_000_000),
      ...Array.from({ length: 100 }, () => ({ at, kind: 'add-to-cart', client, product: 'mug' })),
      {
        at,
        kind: 'fetch',
        client,
        url: '/api/cart',
        method: 'POST',
        headers: [['content-type', 'application/json']],
        body: JSON.stringify({ id: 'x'.repeat(1_000_000) }),
      },
      set('shop.cart', 'cookie'),
      ...Array.from({ length: 100 }, (_, index) => ({
        at: at + 60_000 + index * 1000,
        kind: 'add-to-cart',
        client,
        product: 'mug',
      })),
      ...Array.from({ length: 180 }, (_, index) => ({
        ...big(`c${index}`, 4000),
        at: at + 3_600_000,
      })),
    ]
    sessionStorage.clear()
    sessionStorage.setItem(
      'session-playground.script',
      JSON.stringify({ world: kept.world, actions }),
    )
    return actions.length
  })
  await page.reload()
  const cookies = page.getByRole('region', { name: 'Cookies' })
  await expect(cookies).toContainText(/1\d\d stored, 1 refused/, { timeout: 60_000 })
  await button(page, 'View cart').click()
  await expect(page.getByRole('region', { name: 'Network' })).toContainText('GET /api/cart', {
    timeout: 20_000,
  })
  await expect(page.getByRole('alert').filter({ hasText: 'stumbled' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Network' })).toContainText('GET /api/cart', {
    timeout: 60_000,
  })
  expectNoLeak(ownHost.asked)
  const status = (await page.getByRole('status').first().textContent()) ?? ''
  seen(info, `${script} actions were kept and played; the page answered: “${status}”`)
})

test('markup and script in cookies, addresses, option values and names', async ({
  page,
  ownHost,
  complaints,
}, info) => {
  const markup = `"><img src=x onerror="window.taken = 1"><script>window.taken = 1</script>`
  await page.addInitScript((evil) => {
    if (sessionStorage.length > 0) return
    const client = 'laptop'
    const actions = [
      { kind: 'navigate', client, url: '/' },
      { kind: 'log-in', client, user: 'kim', password: 'right' },
      { kind: 'assign-cookie', client, line: `evil=${evil.replaceAll(';', '')}` },
      { kind: 'assign-cookie', client, line: `${evil.replaceAll(';', '')}; domain=${evil}` },
      { kind: 'set', path: 'shop.session.secret', value: evil },
      { kind: 'set', path: 'shop.session.name', value: evil },
      { kind: 'navigate', client, url: `/${evil}` },
      { kind: 'follow-link', client, url: 'javascript:window.taken=1' },
    ]
    sessionStorage.setItem('session-playground.script', JSON.stringify({ actions }))
  }, markup)
  await page.goto(ownHost.url)
  await expect(page.getByRole('region', { name: 'Cookies' })).toContainText('onerror')
  for (const bead of await page.locator('.bead').all()) await bead.click()
  await page.goto(`${ownHost.url}#world=${encodeURIComponent(markup)}`)
  await expect(alert(page)).toContainText(/link/)
  expect(await page.evaluate(() => 'taken' in window)).toBe(false)
  await expect(page.locator('img[src=x]')).toHaveCount(0)
  expect(complaints.filter((text) => /Trusted|Content Security/.test(text))).toEqual([])
  seen(
    info,
    'All of it was shown as text; nothing ran, and nothing of it was even refused by the policy.',
  )
})
