import type { Page } from '@playwright/test'
import { expect, test } from './serve.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const server = (page: Page) => page.getByRole('region', { name: 'Server', exact: true })
const store = (page: Page) => page.getByRole('region', { name: 'Session store' })
const turn = (page: Page, option: string, value: string) =>
  page
    .getByRole('radiogroup', { name: option, exact: true })
    .getByText(value, { exact: true })
    .click()

test('a secret put in front of the old one logs nobody out', async ({ page, host, complaints }) => {
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(store(page).getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Add one to secret' }).click()
  await expect(page.getByLabel('secret[0]')).toHaveValue('new-1')
  await page.getByRole('button', { name: 'View cart' }).click()
  await expect(page.getByRole('heading', { name: /GET \/api\/cart/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /done:.*verify signature/ })).toBeVisible()
  await page.getByRole('button', { name: 'Remove secret[1]' }).click()
  await page.getByRole('button', { name: 'View cart' }).click()
  await expect(page.getByText('Please log in first.')).toBeVisible()
  expect(complaints).toEqual([])
})

test('what has no effect says so, until the world gives it one', async ({ page, host }) => {
  await page.goto(host.url)
  await turn(page, 'cookie.secure', 'true')
  await turn(page, 'proxy', 'true')
  const note = server(page).getByText(/No effect here: there is no proxy/)
  await expect(note).toBeVisible()
  await page.getByRole('tab', { name: 'Network' }).click()
  await turn(page, 'proxy', 'true')
  await page.getByRole('textbox', { name: 'proxy.forwardedProto' }).fill('https')
  await page.getByRole('textbox', { name: 'proxy.forwardedProto' }).press('Enter')
  await page.getByRole('tab', { name: 'server.js' }).click()
  await expect(page.getByRole('radiogroup', { name: 'proxy', exact: true })).toBeVisible()
  await expect(server(page).getByText(/No effect here/)).toHaveCount(0)
})

test('a switch is turned by the keyboard, and its default comes back by one', async ({
  page,
  host,
}) => {
  await page.goto(host.url)
  const resave = page.getByRole('radiogroup', { name: 'resave', exact: true })
  await resave.getByRole('radio', { name: 'false' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(resave.getByRole('radio', { name: 'true' })).toBeChecked()
  await page.getByRole('button', { name: 'resave: default true' }).press('Enter')
  await expect(resave.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('a live session that keeps other cookie options is told of at the option', async ({
  page,
  host,
}) => {
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(store(page).getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
  await page.getByRole('textbox', { name: 'cookie.maxAge' }).fill('60000')
  await page.getByRole('textbox', { name: 'cookie.maxAge' }).press('Enter')
  await expect(server(page).getByText('live session: null')).toBeVisible()
  await server(page).getByRole('button', { name: 'New session' }).click()
  await expect(store(page).getByText('maxAge 60000')).toBeVisible()
  await expect(server(page).getByText('live session: null')).toHaveCount(0)
})
