import type { Page, TestInfo } from '@playwright/test'
import { expect } from '../e2e/own-host.ts'

export const inPage = 'Requests are answered inside the page here'
export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })
export const store = (page: Page) => page.getByRole('region', { name: 'Session store' })

export async function logIn(page: Page): Promise<void> {
  await button(page, 'Log in').click()
  await expect(store(page).getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
}

export async function add(page: Page, cart: string, product = 'Mug'): Promise<void> {
  await page.getByRole('listitem', { name: product }).getByRole('button').click()
  await expect(store(page).getByRole('cell', { name: cart, exact: true })).toBeVisible()
}

/** No virtual request reached the host. */
export function expectNoLeak(asked: readonly string[]): void {
  expect(asked.filter((path) => path.includes('/wire/'))).toEqual([])
}

/** The page's real clocks, under the test's hand. */
export async function withJumpingClocks(
  page: Page,
): Promise<(ms: number, date: number) => unknown> {
  await page.addInitScript(() => {
    const shift = { now: 0, date: 0 }
    const now = performance.now.bind(performance)
    const date = Date.now.bind(Date)
    performance.now = () => now() + shift.now
    Date.now = () => date() + shift.date
    addEventListener('test:jump', (event) => {
      const { detail } = event as CustomEvent<typeof shift>
      shift.now += detail.now
      shift.date += detail.date
    })
  })
  return (now, date) =>
    page.evaluate((detail) => dispatchEvent(new CustomEvent('test:jump', { detail })), {
      now,
      date,
    })
}

/** Nobody sees the page, or somebody does again. */
export function show(page: Page, state: 'hidden' | 'visible'): Promise<unknown> {
  return page.evaluate((to) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: to })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

/** Puts down what was seen, for docs/faults.md; what the page says is read from it. */
export function seen(info: TestInfo, description: string): void {
  info.annotations.push({ type: 'seen', description })
}

/** Real ms at the world's clock. */
export async function worldClock(page: Page): Promise<number> {
  const text = (await page.locator('.track-now time').textContent()) ?? ''
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number)
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}
