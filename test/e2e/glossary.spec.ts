import { expect, test } from './serve.ts'

const words = {
  en: {
    locale: 'en-US',
    term: 'session ID',
    says: 'A long random value',
    glossary: 'Glossary',
    find: 'Find a word',
    sought: 'httponly',
    found: 'HttpOnly',
    dismiss: 'Dismiss',
  },
  ko: {
    locale: 'ko-KR',
    term: '세션 아이디',
    says: '세션 하나를 가리키는',
    glossary: '용어',
    find: '용어 찾기',
    sought: 'httponly',
    found: 'HttpOnly',
    dismiss: '닫기',
  },
} as const

for (const language of ['en', 'ko'] as const)
  test.describe(`in ${language}`, () => {
    const w = words[language]
    test.use({ locale: w.locale, viewport: { width: 1440, height: 900 } })

    test('a word of the glossary says what it means: pointed at, by keyboard, at a tap; Escape ends it', async ({
      page,
      host,
      complaints,
    }) => {
      await page.goto(host.url)
      const caption = page.locator('.caption')
      const term = caption.getByRole('button', { name: w.term, exact: true })
      const meaning = page.getByRole('tooltip')
      await expect(term).toBeVisible()
      await expect(meaning).toHaveCount(0)

      await term.hover()
      await expect(meaning).toContainText(w.says)
      await expect(meaning).toContainText('OWASP')
      // It stays while it is itself pointed at.
      await meaning.hover()
      await expect(meaning).toBeVisible()
      await page.mouse.move(5, 5)
      await expect(meaning).toHaveCount(0)

      await term.focus()
      await expect(meaning).toBeInViewport({ ratio: 1 })
      await expect(term).toHaveAccessibleDescription(new RegExp(w.says))
      await page.keyboard.press('Escape')
      await expect(meaning).toHaveCount(0)
      await expect(term).toBeFocused()

      await page.locator('h1').click()
      await term.dispatchEvent('click')
      await expect(meaning).toBeVisible()
      await page.locator('h1').click()
      await expect(meaning).toHaveCount(0)

      await page.getByRole('button', { name: w.glossary, exact: true }).click()
      const sheet = page.getByRole('dialog', { name: w.glossary })
      await expect(sheet.locator('dt')).toHaveCount(64)
      await sheet.getByRole('searchbox', { name: w.find }).fill(w.sought)
      await expect(sheet.locator('dt').filter({ hasText: w.found })).toBeVisible()
      await sheet.getByRole('button', { name: w.dismiss }).click()
      await expect(sheet).toBeHidden()
      expect(complaints).toEqual([])
    })
  })
