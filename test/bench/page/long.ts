import type { Browser } from '@playwright/test'
import { defaultWorld } from '../../../src/world/defaults.ts'
import type { Figure } from './figure.ts'
import { clickToPaint, median } from './marks.ts'
import type { Site } from './sites.ts'

const client = 'laptop'
/** A round of deeds that leaves the world as it was: what grows is the timeline alone. */
const round = [
  { kind: 'view-cart', client },
  { kind: 'log-out', client },
  { kind: 'log-in', client, user: 'kim', password: 'right' },
  { kind: 'add-to-cart', client, product: 'mug' },
]

interface LongPage {
  /** ms from a click to the new exchange painted, median. */
  readonly append: number
  readonly heap: number
  readonly nodes: number
}

/** A page that begins with so many exchanges, as a reload of a long session does. */
async function longPage(browser: Browser, { url }: Site, exchanges: number): Promise<LongPage> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  const logIn = round[2]
  const script = {
    world: defaultWorld,
    actions: [
      { kind: 'navigate', client, url: '/' },
      logIn,
      ...Array.from({ length: exchanges - 2 }, (_, at) => round[at % round.length]),
      // The last round is closed: somebody is logged in.
      ...round.slice((exchanges - 2) % round.length),
    ],
  }
  await page.addInitScript((text) => {
    if (sessionStorage.length === 0) sessionStorage.setItem('session-playground.script', text)
  }, JSON.stringify(script))
  await page.goto(url)
  const count = script.actions.length
  const size = `.track-entries li[aria-setsize="${count}"]`
  await page.locator(size).first().waitFor({ timeout: 300_000 })
  await page.getByLabel('Speed').selectOption('at-once')
  const button = page.getByRole('button', { name: 'View cart', exact: true })
  await button.waitFor()
  const times: number[] = []
  for (let at = 1; at <= 25; at++)
    times.push(
      await clickToPaint(button, [
        { selector: '.figure-number', text: String(count + at), count: 1 },
        { selector: '.track-entries li:last-child .bead-status', text: '200', count: 1 },
      ]),
    )
  const protocol = await context.newCDPSession(page)
  await protocol.send('HeapProfiler.collectGarbage')
  const { usedSize } = await protocol.send('Runtime.getHeapUsage')
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  await context.close()
  // The first clicks warm up.
  return { append: median(times.slice(5)), heap: usedSize / 1e6, nodes }
}

export async function longFigures(browser: Browser, ours: Site): Promise<readonly Figure[]> {
  const short = await longPage(browser, ours, 100)
  const long = await longPage(browser, ours, 10_000)
  const beside = '10,000 exchanges beside 100'
  return [
    {
      name: `append to paint, ${beside}`,
      ours: long.append,
      theirs: short.append,
      unit: 'ms',
      target: 1.2,
    },
    {
      name: 'memory of an exchange, of 10,000',
      ours: ((long.heap - short.heap) * 1000) / (10_000 - 100),
      theirs: null,
      unit: 'kB',
      target: Infinity,
    },
    { name: `heap, ${beside}`, ours: long.heap, theirs: short.heap, unit: 'MB', target: 1.5 },
    {
      name: `elements of the page, ${beside}`,
      ours: long.nodes,
      theirs: short.nodes,
      unit: 'nodes',
      target: 1,
    },
  ]
}
