import type { Page } from '@playwright/test'
import { expect, test } from './serve.ts'

const words = {
  en: {
    locale: 'en-US',
    logIn: 'Log in',
    logOut: 'Log out',
    cookie: 'Only the cookie',
    record: 'Only the record',
    store: 'Session store',
    cookies: 'Cookies',
    nobody: 'no one',
    recordStays: 'Whoever has copied the number is still logged in.',
    cookieStays: 'this is what ends a session',
    noCookies: 'No cookies yet.',
    noSessions: 'No sessions yet.',
  },
  ko: {
    locale: 'ko-KR',
    logIn: '로그인',
    logOut: '로그아웃',
    cookie: '쿠키만',
    record: '세션만',
    store: '세션 스토어',
    cookies: '쿠키',
    nobody: '아무도',
    recordStays: '번호를 베껴 둔 사람은 여전히 로그인한 상태예요.',
    cookieStays: '세션은 이렇게 끝나요.',
    noCookies: '아직 쿠키가 없어요.',
    noSessions: '아직 세션이 없어요.',
  },
} as const

/** What is told in words: notes, captions, states of panels, the shop's answers. */
const told = '[role=note], .first-row, .caption, .quiet-text, .shell-note, .shop [role=status]'

/** What stands in sight of it, line by line, without the names and links below an explanation. */
async function meet(page: Page, met: Set<string>): Promise<void> {
  const lines = await page.locator(told).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const box = element.getBoundingClientRect()
      const inSight = box.width > 0 && box.bottom > 0 && box.top < innerHeight
      // What lies in another one of them is read there.
      if (!inSight || element.parentElement?.closest('.caption, [role=note]')) return []
      const linesOf = (one: Element) =>
        one instanceof HTMLElement ? one.innerText.split('\n') : []
      const names = [...element.querySelectorAll('.facts')].flatMap(linesOf)
      return linesOf(element).filter((line) => !names.includes(line))
    }),
  )
  for (const line of lines) met.add(line.trim())
}

const countOf = (met: ReadonlySet<string>): number =>
  [...met]
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

for (const language of ['en', 'ko'] as const)
  test.describe(`in ${language}`, () => {
    const w = words[language]
    test.use({ locale: w.locale })

    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const)
      test(`at ${width} px, why log-out needs both halves is seen after four clicks and 300 words`, async ({
        page,
        host,
        complaints,
      }) => {
        await page.setViewportSize({ width, height })
        const met = new Set<string>()
        let clicks = 0
        const click = async (name: string) => {
          const button = page.getByRole('button', { name, exact: true })
          await expect(button).toBeInViewport()
          await button.click()
          clicks++
        }
        const note = (text: string) => page.getByRole('note').filter({ hasText: text })
        await page.goto(host.url)
        // On a phone it is another tab.
        const store = page.getByRole('region', { name: w.store, includeHidden: true })
        const cookies = page.getByRole('region', { name: w.cookies })
        await expect(page.getByText(w.noCookies)).toBeAttached()
        await expect(page.getByRole('note')).toBeVisible()
        await meet(page, met)

        await click(w.logIn)
        await expect(cookies.getByRole('listitem', { name: 'connect.sid' })).toBeVisible()
        await expect(page.getByRole('button', { name: w.logOut, exact: true })).toBeVisible()
        await expect(page.getByRole('note')).toBeVisible()
        await meet(page, met)

        await click(w.logOut)
        await expect(page.getByRole('button', { name: w.cookie, exact: true })).toBeEnabled()
        await meet(page, met)

        await click(w.cookie)
        await expect(note(w.recordStays).filter({ visible: true })).toBeInViewport({ ratio: 1 })
        await expect(cookies.getByRole('listitem', { name: 'connect.sid' })).toHaveCount(0)
        await expect(
          store.getByRole('cell', { name: 'kim', exact: true, includeHidden: true }),
        ).toHaveCount(1)
        await expect(store.getByText(w.nobody)).toHaveCount(1)
        await meet(page, met)

        await expect(page.getByRole('button', { name: w.record, exact: true })).toBeEnabled()
        await click(w.record)
        await expect(note(w.cookieStays).filter({ visible: true })).toBeInViewport({ ratio: 1 })
        await expect(cookies.getByRole('listitem', { name: 'connect.sid' })).toBeVisible()
        await expect(store.getByText(w.noSessions)).toHaveCount(1)
        await meet(page, met)

        expect(clicks).toBeLessThanOrEqual(6)
        test.info().annotations.push({ type: 'words', description: String(countOf(met)) })
        expect(countOf(met), [...met].join('\n')).toBeLessThanOrEqual(300)
        expect(complaints).toEqual([])
      })
  })
