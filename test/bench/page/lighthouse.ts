import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { needChromium } from '../../../scripts/chromium.mjs'
import type { Figure } from './figure.ts'
import { median } from './marks.ts'
import type { Site } from './sites.ts'

/** Pinned, and fetched only for this: it is no dependency of the page or its tests. */
const lighthouse = 'lighthouse@13.5.0'
const runs = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** What is asked for, in hundredths; a score is better when it is higher. */
const wanted = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly title: string; readonly scoreDisplayMode: string }
    >
  >
}

async function reportOf(url: string, device: 'mobile' | 'desktop'): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npm',
    [
      'exec',
      '--yes',
      `--package=${lighthouse}`,
      '--',
      'lighthouse',
      url,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: needChromium() }, maxBuffer: 1e8 },
  )
  // Lighthouse's own report: the few parts that are read.
  return JSON.parse(stdout) as Report
}

/** Median of three runs for a phone and for a desk. */
export async function lighthouseFigures({ url }: Site): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const device of ['mobile', 'desktop'] as const) {
    const reports: Report[] = []
    for (let run = 0; run < runs; run++) reports.push(await reportOf(url, device))
    for (const name of categories) {
      const scores = reports.map((report) => (report.categories[name]?.score ?? 0) * 100)
      figures.push({
        name: `Lighthouse, ${device}: ${name}`,
        ours: median(scores),
        theirs: null,
        unit: 'points',
        target: wanted[name],
        more: true,
      })
    }
    for (const { title, score, scoreDisplayMode } of Object.values(reports[0]?.audits ?? {}))
      if (score !== null && score < 0.9 && ['binary', 'numeric'].includes(scoreDisplayMode))
        process.stderr.write(`Lighthouse, ${device}, is not pleased: ${title}\n`)
  }
  return figures
}
