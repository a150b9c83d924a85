import { execFileSync } from 'node:child_process'
import { needFirefox } from '../../scripts/firefox.mjs'
import { serveFolder } from '../../scripts/static-server.mjs'
import { openFirefox, until, type Tab } from './bidi.ts'

/** `npm run firefox`: the main job in a real Firefox, step by step. */
const button = (name: string) =>
  `[...document.querySelectorAll('button')].find((one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent).trim() === ${JSON.stringify(name)})`
const region = (name: string) =>
  `document.querySelector('section[aria-label=${JSON.stringify(name)}]')?.innerText ?? ''`
const has = (tab: Tab, name: string, text: string, not = false) =>
  until(
    () => tab.evaluate(`(${region(name)}).includes(${JSON.stringify(text)}) === ${!not}`),
    `${name} ${not ? 'without' : 'with'} “${text}”`,
  )

const path = needFirefox()
execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' })
const host = await serveFolder('dist', { port: 4600 })
const tab = await openFirefox(path)
let passed = 0
let failed = 0

const step = async (title: string, run: () => Promise<unknown>) => {
  // What comes after a step that failed would only fail for the same reason.
  if (failed > 0) return
  try {
    await run()
    passed++
    console.log(`✓ ${title}`)
  } catch (error) {
    failed++
    console.log(`✗ ${title}\n  ${error instanceof Error ? error.message : String(error)}`)
  }
}

console.log(tab.version)
await step('the page comes, and its first visit is answered', async () => {
  await tab.open(host.url)
  await has(tab, 'Network', 'GET /')
  await has(tab, 'Cookies', 'No cookies yet.')
})
await step('the service worker carries the requests', () =>
  until(
    () => tab.evaluate(`navigator.serviceWorker.controller?.scriptURL.endsWith('/sw.js') ?? false`),
    'a worker over the page',
  ),
)
await step('a log-in sets the cookie, and the store has the session', async () => {
  await tab.click(button('Log in'))
  await has(tab, 'Cookies', 'connect.sid')
  await has(tab, 'Session store', 'kim')
  await has(tab, 'Network', 'store.set')
})
await step('what is added lies in the session', async () => {
  await tab.click(button('Add to cart'))
  await has(tab, 'Session store', 'Notebook')
})
await step('a reload of the playground keeps the world', async () => {
  await tab.reload()
  await has(tab, 'Session store', 'Notebook')
  await has(tab, 'Cookies', 'connect.sid')
})
await step('an option changed in the code shows at the next request', async () => {
  await tab.click(
    `[...document.querySelectorAll('[role=radiogroup][aria-label="cookie.httpOnly"] label')].find((one) => one.textContent.trim() === 'false')`,
  )
  await has(tab, 'Session store', 'Notebook')
})
await step('a log-out takes both away', async () => {
  await tab.click(button('Log out'))
  await has(tab, 'Cookies', 'No cookies yet.')
  await has(tab, 'Session store', 'No sessions yet.')
})
await step('Korean is the same page', async () => {
  await tab.click(button('한국어'))
  await has(tab, '쿠키', '아직 쿠키가 없어요.')
  await tab.click(button('로그인'))
  await has(tab, '쿠키', 'connect.sid')
})
await step('no virtual request reached the host, and no cookie the real browser', async () => {
  const leaked = host.asked.filter((asked: string) => asked.includes('/wire/'))
  if (leaked.length > 0) throw new Error(leaked.join(', '))
  const real = await tab.evaluate('document.cookie')
  if (real !== '') throw new Error(`document.cookie is ${String(real)}`)
})
await step('the page complained of nothing', async () => {
  if (tab.complaints.length > 0) throw new Error(tab.complaints.join('\n  '))
})

await tab.close()
host.close()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
