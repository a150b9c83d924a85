import { expect, test } from './serve.ts'

const words = {
  en: {
    locale: 'en-US',
    paste: 'Paste my config',
    text: /never run/,
    tries: 'Try it',
    server: 'The server stopped it.',
    cured: 'Open it cured',
    logIn: 'Log in',
    place: 'Line 2, column',
    why: /to Express this request came over http/,
  },
  ko: {
    locale: 'ko-KR',
    paste: '내 설정 붙여넣기',
    text: /실행하지 않아요/,
    tries: '시험해 보기',
    server: '서버가 막았어요.',
    cured: '고친 세계 열기',
    logIn: '로그인',
    place: '2행',
    why: /Express에는 http 요청으로 보여서/,
  },
} as const

for (const language of ['en', 'ko'] as const)
  test.describe(`in ${language}`, () => {
    const w = words[language]
    test.use({ locale: w.locale, viewport: { width: 1440, height: 900 } })

    test('a pasted configuration is tried, told why it fails, and opened cured', async ({
      page,
      host,
      complaints,
    }) => {
      await page.goto(host.url)
      await page.getByRole('button', { name: w.paste }).click()
      const sheet = page.getByRole('dialog', { name: w.paste })
      const text = sheet.getByRole('textbox', { name: w.text })

      await text.fill("session({\n  secret: '<img src=x onerror=alert(1)>' oops })")
      await sheet.getByRole('button', { name: w.tries }).click()
      await expect(sheet.getByText(w.place)).toBeVisible()
      await expect(sheet.getByRole('button', { name: w.cured })).toBeHidden()

      await text.fill("app.use(session({ secret: 's', cookie: { secure: true } }))")
      await sheet.getByRole('button', { name: w.tries }).click()
      await expect(sheet.getByText(w.server)).toBeVisible({ timeout: 30_000 })
      await expect(sheet.getByText('not secured')).toBeVisible()
      await expect(sheet.getByText(w.why)).toBeVisible()
      await sheet.getByRole('button', { name: w.cured }).click()
      await expect(sheet).toBeHidden()

      await page.getByRole('button', { name: w.logIn, exact: true }).click()
      const kim = page.getByRole('cell', { name: 'kim', exact: true })
      await expect(kim).toBeVisible({ timeout: 20_000 })
      await expect(page.getByRole('listitem', { name: 'connect.sid' })).toBeVisible()
      expect(complaints).toEqual([])
    })
  })
