import type { Browser, Page } from '@playwright/test'
import { defaultWorld } from '../../../src/world/defaults.ts'
import type { Figure } from './figure.ts'
import { clickToPaint, median } from './marks.ts'
import type { Site } from './sites.ts'

const rounds = 9
const times = (count: number) => Array.from({ length: count }, (_, at) => at)
const viewport = { width: 1440, height: 900 }

async function opened(browser: Browser, { url }: Site): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-US', viewport })).newPage()
  await page.goto(url)
  return page
}

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A log-in is seen in every panel: shop, jar, store, figure and timeline. */
const everywhere = [
  { selector: '.shop-top', text: 'kim', count: 1 },
  { selector: '.cookie', text: 'connect.sid', count: 1 },
  { selector: '.store-table', text: 'kim', count: 1 },
  { selector: '.figure-number', text: '2', count: 1 },
  { selector: '.bead-status', text: '200', count: 2 },
]

/** At a processor four times as slow, side by side with a click on the bare page. */
async function clickFigure(browser: Browser, ours: Site, msw: Site): Promise<Figure> {
  const found = { ours: [] as number[], theirs: [] as number[] }
  const page = await opened(browser, ours)
  const bare = await opened(browser, msw)
  for (const one of [page, bare]) {
    const protocol = await one.context().newCDPSession(one)
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  await bare.locator('output:not(:empty)').waitFor()
  for (const round of times(rounds)) {
    await named(page, 'Start over').click()
    await page.getByText('No sessions yet.').waitFor()
    await page.locator('.figure-number', { hasText: '1' }).waitFor()
    await named(page, 'Log in').waitFor()
    found.ours.push(await clickToPaint(named(page, 'Log in'), everywhere))
    const answer = { selector: 'output', text: `answered ${round + 2}`, count: 1 }
    found.theirs.push(await clickToPaint(named(bare, 'Ask'), [answer]))
  }
  for (const one of [page, bare]) await one.context().close()
  return {
    name: 'log-in click to every panel painted, 4 × slow-down, beside React + MSW’s click to answer',
    ours: median(found.ours),
    theirs: median(found.theirs),
    unit: 'ms',
    target: 2,
  }
}

/** From the page's own resource timing: a request over the worker to real Express, and beside it. */
async function roundTripFigures(
  browser: Browser,
  ours: Site,
  react: Site,
  msw: Site,
): Promise<readonly Figure[]> {
  const page = await opened(browser, ours)
  await named(page, 'Log in').click()
  await page.locator('.cookie').waitFor()
  await page.getByLabel('Speed').selectOption('at-once')
  for (const at of times(30)) {
    const number = { selector: '.figure-number', text: String(at + 3), count: 1 }
    await clickToPaint(named(page, 'View cart'), [number])
  }
  const last = (path: string) => (of: Page) =>
    of.evaluate(
      (wanted) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes(wanted))
          .slice(-25)
          .map(({ duration }) => duration),
      path,
    )
  const express = median(await last('/wire/')(page))
  const boots: number[] = []
  for (const _ of times(rounds)) boots.push(await bootTime(page))
  await page.context().close()
  const asked = async (site: Site, path: string) => {
    const bare = await opened(browser, site)
    await named(bare, 'Ask').waitFor()
    if (site === msw) await bare.locator('output:not(:empty)').waitFor()
    for (const _ of times(30))
      await bare.evaluate(async (to) => (await fetch(to)).text(), `.${path}`)
    const found = median(await last(path)(bare))
    await bare.context().close()
    return found
  }
  const trivial = await asked(msw, '/answer')
  const loopback = await asked(react, '/loopback')
  const name = 'round trip over the service worker to Express'
  return [
    {
      name: `${name}, beside a trivial MSW handler`,
      ours: express,
      theirs: trivial,
      unit: 'ms',
      target: 1.3,
    },
    {
      name: `${name}, beside Express on the loopback`,
      ours: express,
      theirs: loopback,
      unit: 'ms',
      target: Infinity,
    },
    {
      name: 'boot of an instance',
      ours: median(boots),
      theirs: null,
      unit: 'ms',
      target: Infinity,
    },
  ]
}

/** A fresh worker with the instance's program, until it has answered its first message. */
function bootTime(page: Page): Promise<number> {
  return page.evaluate(
    (options) =>
      new Promise<number>((resolve) => {
        const program = performance
          .getEntriesByType('resource')
          .find(({ name }) => /\/instance-[0-9a-f]{8}\.js$/.test(name))
        const began = performance.now()
        const worker = new Worker(program?.name ?? '')
        worker.onmessage = () => {
          resolve(performance.now() - began)
          worker.terminate()
        }
        worker.postMessage({ kind: 'boot', t: 0, index: 0, seed: 1, options })
      }),
    defaultWorld.shop,
  )
}

export async function clickFigures(
  browser: Browser,
  { ours, react, msw }: { readonly ours: Site; readonly react: Site; readonly msw: Site },
): Promise<readonly Figure[]> {
  return [
    await clickFigure(browser, ours, msw),
    ...(await roundTripFigures(browser, ours, react, msw)),
  ]
}
