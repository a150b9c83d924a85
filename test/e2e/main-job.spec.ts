import type { Page } from '@playwright/test'
import { expect, test } from './serve.ts'

const words = {
  en: {
    locale: 'en-US',
    cookies: 'Cookies',
    store: 'Session store',
    network: 'Network',
    logIn: 'Log in',
    logOut: 'Log out',
    password: 'Password',
    add: 'Add to cart',
    viewCart: 'View cart',
    reload: 'Reload',
    notebook: 'Notebook',
    mug: 'Mug',
    noSessions: 'No sessions yet.',
    noCookies: 'No cookies yet.',
    wrong: 'Wrong user or password.',
    please: 'Please log in first.',
    verify: /done:.*verify signature/,
  },
  ko: {
    locale: 'ko-KR',
    cookies: '쿠키',
    store: '세션 스토어',
    network: '네트워크',
    logIn: '로그인',
    logOut: '로그아웃',
    password: '비밀번호',
    add: '장바구니에 담기',
    viewCart: '장바구니 보기',
    reload: '새로 고침',
    notebook: '공책',
    mug: '머그잔',
    noSessions: '아직 세션이 없어요.',
    noCookies: '아직 쿠키가 없어요.',
    wrong: '사용자나 비밀번호가 맞지 않아요.',
    please: '로그인이 필요해요.',
    verify: /통과:.*서명 확인/,
  },
} as const

type Words = (typeof words)[keyof typeof words]

/** The whole main job, each moment checked by what the page calls things. */
async function doTheMainJob(page: Page, w: Words): Promise<void> {
  const cookies = page.getByRole('region', { name: w.cookies })
  const store = page.getByRole('region', { name: w.store })
  const network = page.getByRole('region', { name: w.network })
  const product = (name: string) =>
    page.getByRole('listitem', { name }).getByRole('button', { name: w.add })

  await expect(network.getByRole('heading', { name: 'GET /' })).toBeVisible()
  await expect(cookies).toContainText(w.noCookies)
  await expect(store).toContainText(w.noSessions)

  const logIn = page.getByRole('button', { name: w.logIn, exact: true })
  const password = page.getByLabel(w.password)
  const right = await password.inputValue()
  await password.fill('guess')
  await logIn.click()
  await expect(page.getByRole('status')).toHaveText(`${w.wrong} 401`)
  await expect(store).toContainText(w.noSessions)

  await password.fill(right)
  await logIn.click()
  await expect(cookies.getByRole('listitem', { name: 'connect.sid' })).toBeVisible()
  await expect(store.getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
  await expect(network.getByRole('button', { name: /store\.set/ })).toBeVisible()

  await product(w.notebook).click()
  await expect(store.getByRole('cell', { name: w.notebook })).toBeVisible()
  await product(w.mug).click()
  await expect(store.getByRole('cell', { name: `${w.notebook}, ${w.mug}` })).toBeVisible()
  await expect(network.getByRole('button', { name: w.verify })).toBeVisible()

  await page.getByRole('button', { name: w.reload, exact: true }).click()
  await expect(network.getByRole('heading', { name: 'GET /' })).toBeVisible()

  await page.getByRole('button', { name: w.logOut, exact: true }).click()
  await expect(cookies).toContainText(w.noCookies)
  await expect(store).toContainText(w.noSessions)
  await expect(network.getByRole('button', { name: /store\.destroy/ })).toBeVisible()

  await page.getByRole('button', { name: w.viewCart }).click()
  await expect(page.getByRole('status')).toHaveText(`${w.please} 401`)
}

for (const language of ['en', 'ko'] as const)
  for (const basePath of ['/', '/some/base/'])
    test.describe(`${language} under ${basePath}`, () => {
      test.use({ locale: words[language].locale, basePath, viewport: { width: 1440, height: 900 } })

      test('visit, log in, fill the cart, log out', async ({ page, host, complaints }) => {
        const elsewhere: string[] = []
        page.on('request', (request) => {
          if (!request.url().startsWith(new URL(host.url).origin)) elsewhere.push(request.url())
        })
        await page.goto(host.url)
        await doTheMainJob(page, words[language])
        expect(complaints).toEqual([])
        expect(elsewhere).toEqual([])
        expect(host.asked.filter((path) => path.includes('/wire/'))).toEqual([])
        expect(await page.evaluate(() => document.cookie)).toBe('')
        expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
      })
    })

test.describe('without service workers', () => {
  test.use({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } })

  test('the same, answered inside the page, which says so', async ({ page, host }) => {
    await page.goto(host.url)
    await doTheMainJob(page, words.en)
    await expect(page.getByText('Requests are answered inside the page here')).toBeVisible()
    expect(host.asked.filter((path) => path.includes('/wire/'))).toEqual([])
  })
})

test('goes on after the service worker was stopped', async ({ page, host, context }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(page.getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
  const protocol = await context.newCDPSession(page)
  await protocol.send('ServiceWorker.enable')
  await protocol.send('ServiceWorker.stopAllWorkers')
  await page.getByRole('listitem', { name: 'Mug' }).getByRole('button').click()
  await expect(page.getByRole('cell', { name: 'Mug' })).toBeVisible()
  expect(host.asked.filter((path) => path.includes('/wire/'))).toEqual([])
})

test('an option changed in the code shows at the next request', async ({ page, host }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  await page
    .getByRole('radiogroup', { name: 'cookie.secure' })
    .getByText('true', { exact: true })
    .click()
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(page.getByRole('button', { name: /refused: Set-Cookie/ })).toBeVisible()
  await expect(page.getByText('the browser had no say')).toBeVisible()
})

test('a value that cannot be is refused with a word, and nothing changes', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  await page.getByLabel('cookie.maxAge').fill('soon')
  await page.getByLabel('cookie.maxAge').press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'cookie.maxAge' })).toBeVisible()
  await expect(page.getByLabel('cookie.maxAge')).toHaveValue('soon')
  await expect(page.getByText('3 values changed')).toBeVisible()
})

test('a reload of the playground keeps the world, and undo goes back', async ({ page, host }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  const sid = page.getByRole('region', { name: 'Session store' }).locator('code').first()
  await expect(sid).toBeVisible()
  const before = await sid.textContent()
  await page.reload()
  await expect(sid).toHaveText(before ?? '')
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByText('No sessions yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(sid).toHaveText(before ?? '')
})

test('selecting an exchange shows the world as it was; Escape comes back', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(host.url)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
  await expect(page.getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /GET \// })
    .click()
  await expect(page.getByText('No sessions yet.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
})
