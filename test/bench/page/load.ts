import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Figure } from './figure.ts'
import { median, sightsOf } from './marks.ts'
import type { Site } from './sites.ts'

const rounds = 5
/** What stands there once the first thing asked for is answered and painted. */
const answered = { ours: '.shop-login', bare: 'output:not(:empty)' }

/** A phone of the middle, as Lighthouse has it: slow 4G, and a processor four times as slow. */
async function slowDown(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Network.enable')
  await protocol.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

interface Vitals {
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
}

/** So long without a paint, a shift or a long task, ms, a page has loaded (as TTI reckons). */
const quiet = 5000

/** Core figures of one load on that phone, once it has come to rest. */
async function vitalsOf(context: BrowserContext, site: Site): Promise<Vitals> {
  const page = await context.newPage()
  await slowDown(page)
  await page.addInitScript(() => {
    const vitals = { lcp: 0, tbt: 0, cls: 0, fcp: 0, last: 0 }
    Object.assign(window, { benchVitals: vitals })
    const on = (type: string, run: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => {
        vitals.last = performance.now()
        list.getEntries().forEach(run)
      }).observe({
        type,
        buffered: true,
      })
    on('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime))
    on('longtask', ({ duration }) => (vitals.tbt += Math.max(0, duration - 50)))
    on('layout-shift', (entry) => {
      // The type of the entry of that name.
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      }
      if (!hadRecentInput) vitals.cls += value
    })
  })
  await page.goto(site.url)
  // As long as nothing has come for a while, nothing is expected to.
  await page.waitForFunction((quiet) => {
    // Put there above.
    const { last } = (window as unknown as { benchVitals: { last: number } }).benchVitals
    return last > 0 && performance.now() - last > quiet
  }, quiet)
  // Put there above.
  const vitals = await page.evaluate(
    () => (window as unknown as { benchVitals: Vitals }).benchVitals,
  )
  await page.close()
  return vitals
}

/**
 * Bytes sent, brotli, of all that was asked for until the first log-in can be clicked: the button is
 * where a pointer would meet it. The page itself looks, at each frame; a test's own click would come
 * some messages later.
 */
async function firstLoad(browser: Browser, site: Site): Promise<number> {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const look = () => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Log in',
      )
      const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect()
      const met = document.elementFromPoint(left + width / 2, top + height / 2)
      if (button && met && button.contains(met) && !button.closest('[inert]'))
        Object.assign(window, { benchClickable: Date.now() })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  site.sent()
  await page.goto(site.url)
  const handle = await page.waitForFunction(
    // Put there above.
    () => (window as unknown as { benchClickable?: number }).benchClickable,
  )
  const clickable = (await handle.jsonValue()) ?? 0
  await page.getByRole('button', { name: 'Log in', exact: true }).click({ trial: true })
  const needed = site.sent().filter(({ at }) => at <= clickable)
  await context.close()
  return needed.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Navigation to the first answer painted: with nothing in the browser, and again. */
async function firstAnswer(browser: Browser, site: Site, selector: string) {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  const sights = sightsOf(page)
  await sights.watch({ answered: selector })
  await page.goto(site.url)
  const cold = await sights.time('answered')
  const warms: number[] = []
  for (let at = 0; at < 3; at++) {
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    warms.push(await sights.time('answered'))
  }
  await context.close()
  return { cold, warm: median(warms) }
}

export async function loadFigures(
  browser: Browser,
  { ours, react, msw }: { readonly ours: Site; readonly react: Site; readonly msw: Site },
  scripts: { readonly ours: number; readonly react: number },
): Promise<readonly Figure[]> {
  const bytes = await firstLoad(browser, ours)
  const times = {
    ours: [] as { cold: number; warm: number }[],
    msw: [] as { cold: number; warm: number }[],
  }
  const vitals = { ours: [] as Vitals[], react: [] as Vitals[] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await firstAnswer(browser, ours, answered.ours))
    times.msw.push(await firstAnswer(browser, msw, answered.bare))
    for (const [site, all] of [
      [ours, vitals.ours],
      [react, vitals.react],
    ] as const) {
      const context = await browser.newContext({
        locale: 'en-US',
        viewport: { width: 412, height: 823 },
        deviceScaleFactor: 1.75,
        isMobile: true,
        hasTouch: true,
      })
      all.push(await vitalsOf(context, site))
      await context.close()
    }
  }
  const middle = <T>(all: readonly T[], of: (one: T) => number) => median(all.map(of))
  return [
    {
      name: 'JavaScript before the first paint, brotli, beside a bare React page',
      ours: scripts.ours / 1000,
      theirs: scripts.react / 1000,
      unit: 'kB',
      target: 1.5,
    },
    {
      name: 'transferred until the first log-in can be clicked, brotli',
      ours: bytes / 1000,
      theirs: null,
      unit: 'kB',
      target: 200,
    },
    {
      name: 'LCP, phone, beside a bare React page',
      ours: middle(vitals.ours, ({ lcp }) => lcp),
      theirs: middle(vitals.react, ({ lcp }) => lcp),
      unit: 'ms',
      target: 1.25,
    },
    {
      name: 'TBT, phone, beside a bare React page',
      ours: middle(vitals.ours, ({ tbt }) => tbt),
      theirs: middle(vitals.react, ({ tbt }) => tbt),
      unit: 'ms',
      target: 1.5,
    },
    {
      name: 'CLS',
      ours: middle(vitals.ours, ({ cls }) => cls),
      theirs: null,
      unit: '',
      target: 0.01,
    },
    {
      name: 'navigation to the first answer, cold, beside React + MSW',
      ours: middle(times.ours, ({ cold }) => cold),
      theirs: middle(times.msw, ({ cold }) => cold),
      unit: 'ms',
      target: 1.2,
    },
    {
      name: 'navigation to the first answer, warm, beside React + MSW',
      ours: middle(times.ours, ({ warm }) => warm),
      theirs: middle(times.msw, ({ warm }) => warm),
      unit: 'ms',
      target: 1.2,
    },
  ]
}
