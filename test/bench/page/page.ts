import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { needChromium } from '../../../scripts/chromium.mjs'
import { clickFigures } from './click.ts'
import { figureTable, type Figure } from './figure.ts'
import { lighthouseFigures } from './lighthouse.ts'
import { loadFigures } from './load.ts'
import { longFigures } from './long.ts'
import { openSites, type Site } from './sites.ts'

/** What `npm run bench -- page` can be told to measure alone: `npm run bench -- page click`. */
const parts = ['load', 'click', 'long', 'lighthouse'] as const

/** The built page beside bare ones, in real Chromium. */
export async function pageTable(only: string | undefined): Promise<string> {
  const wanted = parts.filter((part) => only === undefined || part === only)
  execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' })
  const sites = await openSites()
  const browser = await chromium.launch({
    executablePath: needChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  })
  const figures: Figure[] = []
  try {
    for (const part of wanted)
      switch (part) {
        case 'load': {
          const scripts = {
            ours: await scriptBytes(sites.ours),
            react: await scriptBytes(sites.react),
          }
          figures.push(...(await loadFigures(browser, sites, scripts)))
          break
        }
        case 'click':
          figures.push(...(await clickFigures(browser, sites)))
          break
        case 'long':
          figures.push(...(await longFigures(browser, sites.ours)))
          break
        case 'lighthouse':
          figures.push(...(await lighthouseFigures(sites.ours)))
      }
  } finally {
    await browser.close()
    await sites.close()
  }
  return figureTable(figures)
}

/** Brotli bytes of the scripts that a page's first paint waits for: linked, and ours' words. */
async function scriptBytes(site: Site): Promise<number> {
  const page = await (await fetch(site.url)).text()
  const linked = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path,
  )
  const words =
    site.name === 'ours'
      ? (JSON.parse(await readFile('dist/files.json', 'utf8')) as string[]).filter((name) =>
          /^assets\/en-[^/]+\.js$/.test(name),
        )
      : []
  site.sent()
  for (const path of [...linked, ...words]) await (await fetch(`${site.url}${path}`)).arrayBuffer()
  return site.sent().reduce((sum, { bytes }) => sum + bytes, 0)
}
