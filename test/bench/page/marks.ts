import type { Locator, Page } from '@playwright/test'

/** When something was first there, ms of the page's own clock since its navigation began. */
export interface Sights {
  /** Notes when each selector first matches; at most one frame late. */
  watch(selectors: Readonly<Record<string, string>>): Promise<void>
  /** The noted time, once it is there. */
  time(name: string): Promise<number>
}

/** Looks at the page from inside at every change, so that nothing waits for the test's own turns. */
export function sightsOf(page: Page): Sights {
  return {
    watch: async (selectors) => {
      await page.addInitScript((wanted) => {
        const found: Record<string, number> = {}
        Object.assign(window, { benchSights: found })
        const look = () => {
          for (const [name, selector] of Object.entries(wanted)) {
            if (name in found || !document.querySelector(selector)) continue
            // Painted: the frame after the one in which it was drawn has begun.
            found[name] = -1
            requestAnimationFrame(() =>
              setTimeout(() => {
                found[name] = performance.now()
              }),
            )
          }
        }
        new MutationObserver(look).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
        })
      }, selectors)
    },
    async time(name) {
      const handle = await page.waitForFunction(
        (wanted) => {
          // Put there by `watch`.
          const found = (window as unknown as { benchSights: Record<string, number> }).benchSights
          const at = found[wanted] ?? -1
          return at >= 0 ? { at } : null
        },
        name,
        { polling: 50, timeout: 60_000 },
      )
      return (await handle.jsonValue())?.at ?? Number.NaN
    },
  }
}

/** So many elements that hold this text. */
export interface Sight {
  readonly selector: string
  readonly text: string
  readonly count: number
}

/**
 * ms from a click until all is there and painted. It happens in the page, so that the messages
 * between it and the bench take no part.
 */
export function clickToPaint(button: Locator, sights: readonly Sight[]): Promise<number> {
  return button.evaluate(
    (target, wanted) =>
      new Promise<number>((resolve) => {
        const all = () =>
          wanted.every(
            ({ selector, text, count }) =>
              [...document.querySelectorAll(selector)].filter((element) =>
                (element.textContent ?? '').includes(text),
              ).length >= count,
          )
        const began = performance.now()
        const observer = new MutationObserver(() => {
          if (!all()) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
        })
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        if (target instanceof HTMLElement) target.click()
      }),
    sights,
  )
}

export function median(all: readonly number[]): number {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
