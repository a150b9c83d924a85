import { loadPublicSuffixes } from '../http/public-suffixes.ts'
import { parseWith, type Parsed } from '../world/set-value.ts'
import { judgeSteps } from './judge-case.ts'
import { CaseFile, Step, type Case } from './judge-schema.ts'

export interface JudgedCase {
  readonly recorded: Case
  readonly gots: readonly unknown[]
}

/** Judges every case of a file's JSON. A `got` that stands in it is never looked at. */
export async function judgeFile(json: unknown): Promise<Parsed<readonly JudgedCase[]>> {
  const file = parseWith(CaseFile, json, '')
  if (!file.ok) return file
  const start = Date.parse(file.value.clock)
  const registrable = await loadPublicSuffixes()
  const judged: JudgedCase[] = []
  for (const recorded of file.value.cases) {
    const steps: Step[] = []
    for (const [index, raw] of recorded.steps.entries()) {
      const step = parseWith(Step, raw, `case ${recorded.id}, steps.${index}`)
      if (!step.ok) return step
      steps.push(step.value)
    }
    const thirdPartyCookies = recorded.mode === 'incognito' ? 'block' : 'allow'
    judged.push({ recorded, gots: judgeSteps(steps, start, { registrable, thirdPartyCookies }) })
  }
  return { ok: true, value: judged }
}
