import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { linkText } from '../src/world/share.ts'
import { parseScript } from '../src/world/script.ts'
import { needChromium } from './chromium.mjs'
import { run } from './install.mjs'
import { palettePng } from './palette-png.mjs'
import { serveFolder } from './static-server.mjs'

/** `npm run screenshots`: takes the README's pictures of the built page. Whatever is shown came by a link, so that each run shows the same. */

const folder = 'docs/pictures'
const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const visit = { kind: 'navigate', client: 'laptop', url: '/' }
const logIn = { kind: 'log-in', client: 'laptop', user: 'kim', password: 'right' }
const add = { kind: 'add-to-cart', client: 'laptop', product: 'notebook' }
const logOut = { kind: 'log-out', client: 'laptop' }

/** Each by the name of its file. `beads`: what the timeline holds once all has come; `press`: what is then pressed. */
const pictures = {
  'log-in': { ...wide, language: 'en', theme: 'light', actions: [visit, logIn], beads: 2 },
  'cart-ko-dark': {
    ...wide,
    language: 'ko',
    theme: 'dark',
    actions: [visit, logIn, add],
    beads: 3,
  },
  case: { ...wide, language: 'en', theme: 'light', hash: '#case=RI-12', beads: 4, press: cureIt },
  'lesson-ko': {
    ...wide,
    language: 'ko',
    theme: 'light',
    hash: '#lesson=a-stolen-session',
    beads: 1,
  },
  compare: {
    ...wide,
    language: 'en',
    theme: 'dark',
    hash: '#case=RI-12',
    beads: 4,
    press: compare,
  },
  'phone-ko': { ...phone, language: 'ko', theme: 'light', actions: [visit, logIn, add], beads: 3 },
  'phone-dark': {
    ...phone,
    language: 'en',
    theme: 'dark',
    actions: [visit, logIn, add, logOut],
    beads: 4,
    press: showNetwork,
  },
}

async function cureIt(page) {
  await page.locator('.case-deeds').getByRole('button', { name: 'Cure it' }).click()
  await page.locator('.bead-status').last().getByText('200').waitFor()
}

async function compare(page) {
  await page.locator('.timeline-controls [aria-haspopup=dialog]').click()
  await page.locator('dialog .figure').nth(1).waitFor()
}

async function showNetwork(page) {
  await page.getByRole('button', { name: 'Network', exact: true }).click()
}

run('npm', ['run', '-s', 'build'])
const host = await serveFolder('dist', { port: 4600 })
const browser = await chromium.launch({
  executablePath: needChromium(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
  ],
})
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
let total = 0
for (const [name, picture] of Object.entries(pictures)) {
  const png = await palettePng(await taken(picture), browser)
  writeFileSync(`${folder}/${name}.png`, png)
  total += png.length
}
await browser.close()
host.close()
console.log(`${readdirSync(folder).length} pictures in ${folder}, ${Math.round(total / 1000)} kB`)

async function taken({ width, height, language, theme, actions, hash, beads, press }) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // The world's clock follows the page's. So slow, it is in its first second in every picture.
  await page.addInitScript(() => {
    const now = performance.now.bind(performance)
    performance.now = () => now() / 20
  })
  await page.goto(`${host.url}${hash ?? (await linkTo(actions))}`)
  await page
    .locator('.bead')
    .nth(beads - 1)
    .waitFor()
  await page.waitForLoadState('networkidle')
  await press?.(page)
  await page.waitForLoadState('networkidle')
  // A pointer lights what it rests on, a caret blinks.
  await page.mouse.move(0, 0)
  await page.evaluate(async () => {
    document.activeElement?.blur()
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))
  })
  const png = await still(page)
  await context.close()
  return png
}

/** The picture once nothing changes any more: words and parts come late, and what is chosen is brought into view. */
async function still(page) {
  const take = () => page.screenshot({ caret: 'hide', animations: 'disabled' })
  for (let last = await take(), same = 0; ;) {
    await page.waitForTimeout(250)
    const next = await take()
    same = next.equals(last) ? same + 1 : 0
    if (same === 3) return next
    last = next
  }
}

async function linkTo(actions) {
  const script = parseScript({ actions })
  const text = script.ok ? await linkText(script.value) : null
  if (text === null) throw new Error('A picture’s actions are no script.')
  return `#world=${text}`
}
