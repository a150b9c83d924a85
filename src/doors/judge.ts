import { readFileSync } from 'node:fs'
import { complain, parseJson } from './input.ts'
import { differences } from './judge-check.ts'
import { judgeFile, type JudgedCase } from './judge-file.ts'

/** `npm run -s judge -- [--check] FILE…`: cookie cases in, the virtual browser's decisions out. */
const args = process.argv.slice(2)
const check = args.includes('--check')
const files = args.filter((arg) => arg !== '--check')
if (files.length === 0) complain('judge: name at least one file of cookie cases')

const cases: JudgedCase[] = []
for (const file of files) {
  const judged = await judgeFile(parseJson(file, readFileSync))
  if (!judged.ok) complain(`${file}: ${judged.refusal.where}: ${judged.refusal.what}`)
  cases.push(...judged.value)
}

if (check) report(cases)
else
  process.stdout.write(
    JSON.stringify({
      cases: cases.map(({ recorded, gots }) => ({
        ...recorded,
        steps: recorded.steps.map((step, index) =>
          'wait' in step ? step : { ...step, got: gots[index] },
        ),
      })),
    }) + '\n',
  )

function report(judged: readonly JudgedCase[]): void {
  let agreed = 0
  for (const { recorded, gots } of judged) {
    const fields = recorded.steps.flatMap((step, index) =>
      'wait' in step
        ? []
        : differences(step['got'], gots[index]).map(
            (field) => `${recorded.id} steps.${index}.got.${field}`,
          ),
    )
    for (const line of fields) process.stdout.write(`${line}\n`)
    if (fields.length === 0) agreed++
  }
  process.stdout.write(`${agreed} of ${judged.length} cases agree\n`)
  process.exitCode = agreed === judged.length ? 0 : 1
}
