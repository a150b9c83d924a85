import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { linkText } from '../../src/world/share.ts'
import { parseScript } from '../../src/world/script.ts'
import { exportProject } from '../exported.ts'
import { expect, test } from './serve.ts'

const laptop = { client: 'laptop' } as const
/** Two instances over Redis, a log-in, something in the cart. */
const shared = {
  world: { instances: 2, shop: { store: { kind: 'redis' } } },
  actions: [
    { kind: 'navigate', ...laptop, url: '/' },
    { kind: 'log-in', ...laptop, user: 'kim', password: 'right' },
    { kind: 'add-to-cart', ...laptop, product: 'mug' },
  ],
}

/** What stands behind a link to the shared world. */
async function asLink(script: object): Promise<string> {
  const parsed = parseScript(script)
  if (!parsed.ok) throw new Error(parsed.refusal.what)
  return `#world=${await linkText(parsed.value)}`
}

/** What a click hands the reader as a file. */
async function given(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await button.click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  locale: 'en-US',
  viewport: { width: 1440, height: 900 },
})

test('what the page hands on: a project, a request, an archive, a picture', async ({
  page,
  host,
  complaints,
}) => {
  await page.goto(host.url + (await asLink(shared)))
  await expect(page.getByRole('cell', { name: 'Mug' })).toBeVisible({ timeout: 20_000 })

  const zip = await given(page, page.getByRole('button', { name: 'Export project' }))
  expect(zip.name).toBe('session-shop.zip')
  const unpacked = Object.entries(unzipSync(zip.bytes)).map(
    ([path, bytes]) => [path.replace(/^session-shop\//, ''), strFromU8(bytes)] as const,
  )
  const folder = exportProject(shared)
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('node_modules') && statSync(`${folder}/${path}`).isFile())
    .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')] as const)
  rmSync(folder.replace(/\/shop$/, ''), { recursive: true })
  expect(written.length).toBeGreaterThan(10)
  expect(Object.fromEntries(unpacked)).toEqual(Object.fromEntries(written))

  const network = page.getByRole('region', { name: 'Network' })
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await network.getByText('As sent').click()
  await network.getByRole('button', { name: 'Copy request' }).click()
  await expect.poll(clipboard).toMatch(/^POST \/api\/cart HTTP\/1\.1\r?\nHost: localhost:3000\r?\n/)
  await network.getByRole('button', { name: 'Copy as curl' }).click()
  await expect.poll(clipboard).toMatch(/^curl -i 'http:\/\/localhost:3000\/api\/cart' \\\n/)
  const har = await given(page, network.getByRole('button', { name: 'Save as HAR' }))
  expect(har.name).toMatch(/^exchange-\d+\.har$/)
  expect(JSON.parse(String(har.bytes))).toMatchObject({
    log: { version: '1.2', entries: [{ request: { method: 'POST' }, response: { status: 200 } }] },
  })

  const svg = await given(page, network.getByRole('button', { name: 'Picture SVG' }))
  expect(svg.name).toMatch(/^exchange-\d+\.svg$/)
  expect(String(svg.bytes)).toContain('>POST /api/cart</tspan>')
  // Another page reads it as XML: this one's policy lets no parser near a string.
  const reader = await page.context().newPage()
  const read = await reader.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [documentElement.nodeName, documentElement.querySelectorAll('parsererror').length]
  }, String(svg.bytes))
  expect(read).toEqual(['svg', 0])
  await reader.close()
  const png = await given(page, network.getByRole('button', { name: 'Picture PNG' }))
  expect(png.name).toMatch(/^exchange-\d+\.png$/)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  // Width and height stand in its first chunk (PNG §11.2.2): twice those of the drawing.
  const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(String(svg.bytes)) ?? []
  expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(width))
  expect(png.bytes.readUInt32BE(20)).toBe(2 * Number(height))
  // Strokes and letters, not one empty sheet.
  expect(png.bytes.length).toBeGreaterThan(20_000)

  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Share' })
  const all = await given(page, sheet.getByRole('button', { name: 'Save the timeline as HAR' }))
  const requests = [...String(all.bytes).matchAll(/"method": "(.*)",\n\s*"url": "(.*)"/g)]
  expect(requests.map(([, method, url]) => `${method} ${url}`)).toEqual(
    expect.arrayContaining([
      'POST http://localhost:3000/login',
      'POST http://localhost:3000/api/cart',
    ]),
  )

  await sheet.getByRole('combobox', { name: 'What is shown' }).selectOption('network')
  await expect(sheet.getByRole('textbox', { name: 'HTML' })).toHaveValue(
    /^<iframe src="http:[^"]*\/\?embed=network#world=[\w-]+" /,
  )

  await sheet.getByRole('button', { name: 'Print a summary' }).click()
  const summary = page.getByRole('dialog', { name: 'Summary of the timeline' })
  await expect(summary.getByRole('heading', { name: 'POST /login' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#root')).toBeHidden()
  await expect(summary).toBeVisible()
  await expect(summary.getByRole('button', { name: 'Print' })).toBeHidden()
  const tall = await summary.evaluate((element) => [element.clientHeight, element.scrollHeight])
  expect(tall[0], 'nothing is cut off on paper').toBe(tall[1])
  expect(complaints).toEqual([])
})

test('embedded in a page of another site, without storage: the parts that were asked for', async ({
  page,
  host,
  complaints,
}) => {
  // As where a browser blocks what third parties would keep.
  await page.addInitScript(() => {
    if (self === top) return
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(self, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  // The wire's part is there, and has found its storage denied, before the page has its words.
  const wirePage = page.waitForEvent('requestfinished', (one) => one.url().includes('/wire-page-'))
  await page.route(/\/assets\/en-[^/]*\.js$/, async (route) => {
    await wirePage
    await route.continue()
  })
  const world = await asLink(shared)
  const frame = (query: string, title: string) =>
    `<iframe title="${title}" width="700" height="420" src="${host.url}${query}${world}"></iframe>`
  const slides = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(frame('?embed=network', 'one') + frame('?embed=shop', 'all'))
  })
  await new Promise<void>((listens) => slides.listen(0, '127.0.0.1', listens))
  const at = slides.address()
  // By another name of this machine: another site than the page's 127.0.0.1.
  await page.goto(`http://localhost:${typeof at === 'object' ? at?.port : ''}/`)

  const one = page.frameLocator('[title=one]')
  await expect(one.getByRole('heading', { name: 'POST /api/cart' })).toBeVisible({
    timeout: 20_000,
  })
  await expect(one.getByRole('region')).toHaveCount(1)
  await expect(one.getByRole('region', { name: 'Network' })).toBeVisible()
  await expect(one.getByRole('button', { name: 'Share' })).toHaveCount(0)
  await one
    .getByRole('button', { name: /store.set/ })
    .first()
    .focus()
  await page.keyboard.press('ArrowLeft')
  await expect(one.getByRole('heading', { name: 'POST /login' })).toBeVisible()
  const whole = one.getByRole('link', { name: 'Open in the playground' })
  expect(await whole.getAttribute('href')).toBe(`/${world}`)
  await expect(whole).toHaveAttribute('target', '_blank')

  const all = page.frameLocator('[title=all]')
  await all.getByRole('button', { name: 'Session store' }).click()
  await expect(all.getByRole('cell', { name: 'Mug' })).toBeVisible({ timeout: 20_000 })
  await expect(all.getByRole('region', { name: 'Timeline' })).toBeVisible()
  await expect(all.getByRole('alert').filter({ hasText: 'shop' })).toContainText(
    'Panels are browser, cookies, network, server, store, timeline',
  )
  await all.getByRole('button', { name: 'Browser' }).click()
  await all.getByRole('button', { name: 'Log out' }).click()
  // What was done in the frame goes along.
  const on = all.getByRole('link', { name: 'Open in the playground' })
  await expect(on).not.toHaveAttribute('href', `/${world}`)
  await expect(on).toHaveAttribute('href', /^http:[^?]*#world=[\w-]+$/)
  expect(complaints).toEqual([])
  slides.close()
})

test('before a class: answers are covered until they are revealed, by the keys of a remote', async ({
  page,
  host,
  complaints,
}) => {
  await page.goto(host.url + (await asLink(shared)))
  await expect(page.getByRole('cell', { name: 'Mug' })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Present to a class' }).click()
  await expect(page).toHaveURL(/\?present=1$/)
  const reveal = page.getByRole('button', { name: 'Reveal the answer R' })
  const rows = page.getByRole('region', { name: 'Network' }).getByRole('listitem')
  await expect(page.getByRole('heading', { name: 'Session Playground' })).toBeFocused()
  await page
    .getByRole('button', { name: /POST \/login/ })
    .last()
    .click()
  const place = page.getByText(/^Exchange 2, step \d+ of/)
  await expect(page.getByText('Will the server send Set-Cookie?')).toBeVisible()
  await expect(reveal).toBeVisible()
  await expect(page.locator('.shop-answer'), 'nor does the shop say it').toBeHidden()
  await expect(page.getByText('Why is the cookie sent?')).toHaveCount(0)
  const asked = await place.textContent()
  const seen = await rows.count()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Why is the cookie sent?')).toBeVisible()
  await expect(reveal).toHaveCount(0)
  await expect(place, 'the answer comes before the next step').toHaveText(asked ?? '')
  await page.keyboard.press('PageDown')
  await expect(place).not.toHaveText(asked ?? '')
  await expect(rows, 'later steps come one by one').toHaveCount(seen + 1)
  await page.keyboard.press('PageUp')
  await expect(place).toHaveText(asked ?? '')
  await expect(page.getByText('Why is the cookie sent?')).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?present=1$/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Leave presenting Esc' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Present to a class' })).toBeFocused()
  await expect(page).not.toHaveURL(/present/)
  expect(complaints).toEqual([])
})

test('on a phone the menu brings the presenter’s view, and leaving it gives the focus back', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(host.url)
  const menu = page.locator('.shell-more')
  await menu.click()
  await page.getByRole('button', { name: 'Present to a class' }).click()
  await expect(page.getByRole('heading', { name: 'Session Playground' })).toBeFocused()
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await sideways()).toBeLessThanOrEqual(0)
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
})
