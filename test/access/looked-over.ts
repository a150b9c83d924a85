import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '../e2e/serve.ts'

/** What is looked at, and under which name it is reported. */
export type Look = (screen: string) => Promise<void>

/**
 * WCAG 2.2 A and AA, as axe reads them: the size of targets included. A colour that is on its way to
 * another is not one that can be read: what moves is waited for.
 * @param within a part of the page; absent: all of it.
 */
export async function clean(page: Page, screen: string, within?: string): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))),
  )
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

/**
 * Every control is at least 24 px wide and high, even where axe would let free space stand for it.
 * Links and marked words within a sentence are as high as their line (WCAG 2.5.8, inline).
 */
export async function largeTargets(page: Page, screen: string): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button:not(.term), select, summary, input, textarea')].flatMap(
      (control) => {
        // A label's whole box is pressed for what it holds.
        const box = (
          control.closest('label:has(:is([type=radio], [type=checkbox]))') ?? control
        ).getBoundingClientRect()
        const seen = control.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        const fits = box.width >= 24 && box.height >= 24
        return !seen || box.width <= 1 || fits
          ? []
          : [`${control.className || control.textContent}: ${box.width} × ${box.height}`]
      },
    ),
  )
  expect.soft(small, `${screen}: targets below 24 px`).toEqual([])
}
