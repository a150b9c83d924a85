import type { Locator, Page } from '@playwright/test'
import { expect } from './serve.ts'

/** Somebody who has a keyboard alone: every key pressed is one that a reader could press. */
export interface Hand {
  /** Tabs until it has the focus. */
  goTo(target: Locator): Promise<void>
  press(target: Locator): Promise<void>
  /** Opens a menu, moves in it and takes the entry of that name. */
  choose(menu: Locator, label: string): Promise<void>
  /** One of several radios that stand side by side. */
  flip(group: Locator, label: string): Promise<void>
  /** One of several tabs. */
  turnTo(tab: Locator): Promise<void>
  write(field: Locator, text: string): Promise<void>
}

/** So often the way is looked at again. */
const looks = 300

/** About how many stops of the Tab key it is away: forwards, or back (negative); 0: it has the focus. */
const stopsTo = (target: Locator) =>
  target.evaluate((element) => {
    const at = document.activeElement ?? document.body
    // Which of its radios a group gives the focus is the browser's to say.
    const isThere = element.role === 'radiogroup' ? element.contains(at) : element === at
    if (isThere) return 0
    const isBack = (element.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    const [first, last] = isBack ? [element, at] : [at, element]
    const stops = document.querySelectorAll('a[href], button:enabled, input, select, summary')
    const between = [...stops].filter(
      (one) =>
        one.checkVisibility() &&
        first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING &&
        last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING,
    )
    return (between.length + 1) * (isBack ? -1 : 1)
  })

export function handOn({ keyboard }: Page): Hand {
  const hasFocus = (target: Locator) =>
    target.evaluate((element) => element === document.activeElement)
  /** Presses a key so often. */
  const repeat = async (key: string, times: number) => {
    for (let time = 0; time < times; time++) await keyboard.press(key)
  }
  const goTo = async (target: Locator) => {
    await expect(target).toHaveCount(1)
    for (let look = 0; look < looks; look++) {
      const far = await stopsTo(target)
      if (far === 0) return
      // Not every stop is counted rightly (radios are one): the last ones are taken singly.
      const surely = Math.max(1, Math.floor(Math.abs(far) / 3))
      await repeat(far < 0 ? 'Shift+Tab' : 'Tab', surely)
    }
    throw new Error(`the Tab key never comes to ${target}`)
  }
  const press = async (target: Locator) => {
    await goTo(target)
    await keyboard.press('Enter')
  }
  return {
    goTo,
    press,
    async choose(menu, label) {
      await goTo(menu)
      const far = await menu.evaluate((element, wanted) => {
        if (!(element instanceof HTMLSelectElement)) return null
        const place = [...element.options].findIndex((one) => one.label.trim() === wanted)
        return place < 0 ? null : place - element.selectedIndex
      }, label)
      if (far === null) throw new Error(`${label} is not in the menu ${menu}`)
      await keyboard.press('Alt+ArrowDown')
      await repeat(far < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(far))
      await keyboard.press('Enter')
    },
    async flip(group, label) {
      const wanted = group.getByRole('radio', { name: label, exact: true })
      await expect(wanted).toHaveCount(1)
      await goTo(group)
      while (!(await hasFocus(wanted))) await keyboard.press('ArrowRight')
      if (!(await wanted.isChecked())) await keyboard.press('Space')
      await expect(wanted).toBeChecked()
    },
    async turnTo(tab) {
      const list = tab.locator('xpath=ancestor::*[@role="tablist"]')
      await goTo(list.getByRole('tab', { selected: true }))
      while (!(await hasFocus(tab))) await keyboard.press('ArrowRight')
      await expect(tab).toHaveAttribute('aria-selected', 'true')
    },
    async write(field, text) {
      await goTo(field)
      await keyboard.press('Control+A')
      await keyboard.type(text)
      await keyboard.press('Enter')
    },
  }
}
