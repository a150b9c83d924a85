import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

const file = 'docs/faults.md'

/** Writes down what a run of all faults saw; a run that is not whole and well leaves the file. */
export default class Record implements Reporter {
  readonly #rows: string[] = []
  #whole = process.env['FAULTS'] === 'whole'

  onTestEnd(test: TestCase, { status, annotations }: TestResult): void {
    const seen = annotations.find(({ type }) => type === 'seen')?.description
    if (status !== 'passed' || !seen) this.#whole = false
    else this.#rows.push(`| ${test.title} | ${seen.replaceAll('|', '\\|')} |`)
  }

  onEnd(): void {
    if (!this.#whole) return
    writeFileSync(
      file,
      `# Faults, and what was seen

Written by \`npm run faults\`, which injects each of them into the built page in real Chromium and
checks that nothing is lost, that no virtual request reaches the host, and that the page says what
is to be known. What stands in quotes was read from the page.

| fault | seen |
| --- | --- |
${this.#rows.toSorted().join('\n')}
`,
    )
  }
}
