import type { Page } from '@playwright/test'
import { expect, test } from './serve.ts'

const words = {
  en: {
    locale: 'en-US',
    cookies: 'Cookies',
    network: 'Network',
    browser: 'Browser',
    logIn: 'Log in',
    mug: 'Mug',
    add: 'Add to cart',
    please: 'Please log in first.',
    hello: 'Hello, kim.',
    reload: 'Reload',
    address: 'Address',
    tamper: 'Tamper with the value',
    broken: 'does not fit, said the server at 3',
    by2: 'by 2',
    who: 'Where it was dropped',
    noSecure: 'no Secure',
    question: 'Would it go along?',
    stays: 'stays',
    goes: 'goes along',
    treated: 'has no SameSite, so the browser treats it as Lax',
    addClient: 'New client',
    copyTo: 'Copy to',
    laptop: 'Kim’s laptop',
    library: 'Library PC',
    line: 'document.cookie =',
    assign: 'Assign',
    filter: 'Find by name, host or reason',
    once: 'The password went once.',
    number: 'The number. Nothing about kim is in it.',
    looking: 'Nobody is remembered by looking around',
    back: 'Back',
    form: 'Form, POST http://localhost:3000/logout',
    header: 'Cookie header',
    send: 'Send',
  },
  ko: {
    locale: 'ko-KR',
    cookies: '쿠키',
    network: '네트워크',
    browser: '브라우저',
    logIn: '로그인',
    mug: '머그잔',
    add: '장바구니에 담기',
    please: '로그인이 필요해요.',
    hello: 'kim 님, 반가워요.',
    reload: '새로 고침',
    address: '주소',
    tamper: '값 변조하기',
    broken: '3번에서 서버가 맞지 않는다고 함',
    by2: '2번',
    who: '버려진 단계 보기',
    noSecure: 'Secure 없음',
    question: '함께 보낼까요?',
    stays: '보류',
    goes: '함께 보냄',
    treated: '쿠키에 SameSite가 없어서 브라우저가 Lax로 다뤘고',
    addClient: '새 클라이언트',
    copyTo: '복사할 곳',
    laptop: 'kim의 노트북',
    library: '도서관 PC',
    line: 'document.cookie =',
    assign: '대입',
    filter: '이름·호스트·이유로 찾기',
    once: '비밀번호는 한 번만 보냈어요.',
    number: '번호뿐이에요. kim에 대한 정보는 들어 있지 않아요.',
    looking: '둘러보기만 해서는 기억하지 않아요.',
    back: '뒤로',
    form: '폼: POST http://localhost:3000/logout',
    header: 'Cookie 헤더',
    send: '보내기',
  },
} as const

for (const language of ['en', 'ko'] as const)
  test.describe(`cookies in ${language}`, () => {
    const w = words[language]
    test.use({ locale: w.locale, viewport: { width: 1440, height: 1000 } })

    const jar = (page: Page) => page.getByRole('region', { name: w.cookies, exact: true })
    const row = (page: Page) => jar(page).getByRole('listitem', { name: 'connect.sid' })
    const logIn = (page: Page) => page.getByRole('button', { name: w.logIn, exact: true }).click()
    const addMug = (page: Page) =>
      page.getByRole('listitem', { name: w.mug }).getByRole('button', { name: w.add }).click()
    const heading = (page: Page, name: string) =>
      page.getByRole('region', { name: w.network }).getByRole('heading', { name })

    test('a cookie that was tampered with: the server says that its signature does not fit', async ({
      page,
      host,
      complaints,
    }) => {
      await page.goto(host.url)
      const network = page.getByRole('region', { name: w.network })
      await expect(network.getByText(w.looking)).toBeVisible()
      await logIn(page)
      await expect(page.getByText(w.once)).toBeVisible()
      await expect(row(page)).toContainText(w.number)
      await row(page).getByRole('button', { name: w.tamper }).click()
      await addMug(page)
      await expect(page.getByRole('status')).toHaveText(`${w.please} 401`)
      await expect(row(page)).toContainText(w.broken)
      await expect(page.getByText(w.once)).toBeHidden()
      expect(complaints).toEqual([])
    })

    test('a refused cookie: its line, the missing word, and the way to where it was dropped', async ({
      page,
      host,
    }) => {
      await page.goto(host.url)
      await page.getByLabel('cookie.sameSite').selectOption("'none'")
      await logIn(page)
      await expect(jar(page).getByText('SameSiteNoneInsecure')).toBeVisible()
      await expect(jar(page).getByText(w.noSecure, { exact: true })).toBeVisible()
      await addMug(page)
      await expect(page.getByRole('status')).toHaveText(`${w.please} 401`)
      await page.getByRole('button', { name: w.who }).click()
      await expect(heading(page, 'POST /login')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(heading(page, 'POST /api/cart')).toBeVisible()
      await jar(page).getByRole('button', { name: w.by2, exact: true }).click()
      await expect(heading(page, 'POST /login')).toBeVisible()
    })

    test('would it go along: with the shop’s own request, not with another page’s', async ({
      page,
      host,
    }) => {
      await page.goto(host.url)
      await logIn(page)
      await expect(row(page)).toContainText(w.goes)
      await jar(page).getByRole('combobox', { name: w.question }).selectOption('fetch')
      await expect(row(page)).toContainText(w.stays)
      await expect(row(page)).toContainText(w.treated)
      await expect(row(page)).toContainText('SchemefulSameSiteUnspecifiedTreatedAsLax')
      const rule = row(page).getByRole('link', { name: /RFC 6265bis/ })
      await expect(rule).toHaveAttribute('href', /^https:\/\/datatracker\.ietf\.org\//)
      await expect(rule).toHaveAttribute('rel', 'noreferrer')
    })

    test('a copied cookie is the user, in a browser that never logged in', async ({
      page,
      host,
    }) => {
      await page.goto(host.url)
      await logIn(page)
      await expect(row(page)).toBeVisible()
      await page.getByRole('combobox', { name: w.addClient }).selectOption('browser')
      await expect(row(page)).toHaveCount(0)
      await page.getByRole('button', { name: w.laptop, exact: true }).click()
      await row(page).getByRole('combobox', { name: w.copyTo }).selectOption('library-pc')
      await page.getByRole('button', { name: w.library, exact: true }).click()
      await expect(row(page)).toBeVisible()
      await page.getByRole('button', { name: w.reload, exact: true }).click()
      await expect(page.getByRole('heading', { name: w.hello })).toBeVisible()
    })

    test('a script writes a cookie, and a filter finds it', async ({ page, host }) => {
      await page.goto(host.url)
      await logIn(page)
      await jar(page).getByLabel(w.line).fill('theme=dark; path=/')
      await jar(page).getByRole('button', { name: w.assign }).click()
      await expect(jar(page).getByRole('listitem', { name: 'theme' })).toBeVisible()
      await expect(jar(page)).toContainText("document.cookie → 'theme=dark'")
      await jar(page).getByRole('searchbox', { name: w.filter }).fill('them')
      await expect(row(page)).toHaveCount(0)
      await expect(jar(page).getByRole('listitem', { name: 'theme' })).toBeVisible()
    })

    test('another site’s page sends a form, and Back leads out of it', async ({ page, host }) => {
      await page.goto(host.url)
      await logIn(page)
      await expect(row(page)).toBeVisible()
      const address = page.getByLabel(w.address, { exact: true })
      await address.fill('https://evil.example/')
      await address.press('Enter')
      await page.getByRole('button', { name: w.form }).click()
      await expect(heading(page, 'POST /logout')).toBeVisible()
      await expect(address).toHaveValue('http://localhost:3000/logout')
      await page.getByRole('button', { name: w.back, exact: true }).click()
      await expect(address).toHaveValue('https://evil.example/')
    })

    test('curl with a cookie in its header is the user too', async ({ page, host }) => {
      await page.goto(host.url)
      await logIn(page)
      await expect(row(page)).toBeVisible()
      await page.getByRole('combobox', { name: w.addClient }).selectOption('curl')
      await page.getByRole('button', { name: w.laptop, exact: true }).click()
      await row(page).getByRole('combobox', { name: w.copyTo }).selectOption('curl-1')
      await page.getByRole('button', { name: /^curl 1/ }).click()
      await expect(page.getByLabel(w.header)).toHaveValue(/^connect\.sid=s/)
      await page.getByRole('button', { name: w.send, exact: true }).click()
      await expect(page.getByRole('status')).toContainText('200')
    })
  })
