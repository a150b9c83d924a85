import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '../e2e/serve.ts'

/**
 * WCAG 2.2 A and AA, as axe reads them: the size of targets included.
 * @param within a part of the page; absent: all of it.
 */
export async function clean(page: Page, screen: string, within?: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const axe = new AxeBuilder({ page }).withTags(tags)
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join())]),
      screen,
    )
    .toEqual([])
}

/** Nothing can be reached only by scrolling sideways. */
export async function noSideways(page: Page, screen: string): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(over, `${screen}: px beyond the side`).toBeLessThanOrEqual(0)
}
