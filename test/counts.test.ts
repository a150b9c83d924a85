import { describe, expect, it } from 'vitest'
import {
  checkCounts,
  closingLine,
  playwrightCounts,
  truthCounts,
  vitestCounts,
} from '../scripts/counts.mjs'

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((one) => ({ status: one })),
})
const spec = (...statuses: string[]) => ({ tests: statuses.map((status) => ({ status })) })

describe('counts from the report of Vitest', () => {
  it.each([
    ['a test each', [file('passed', 'passed', 'failed', 'pending', 'todo')], [1, 1, 2]],
    ['no file at all', [], [0, 1, 0]],
    [
      'a file that skips everything',
      [file('passed', 'passed'), file('passed', 'skipped')],
      [1, 1, 1],
    ],
    ['a file that could not be loaded', [file('passed', 'passed'), file('failed')], [1, 1, 0]],
    ['a file that broke outside of its tests', [file('failed', 'passed')], [1, 1, 0]],
  ])('%s', (_, testResults, [passed, failed, skipped]) => {
    expect(vitestCounts({ testResults })).toEqual({ passed, failed, skipped })
  })
})

describe('counts from the report of Playwright', () => {
  const passing = { specs: [spec('expected')], suites: [] }
  it.each([
    [
      'tests at any depth',
      [{ specs: [spec('expected')], suites: [{ specs: [spec('unexpected', 'skipped')] }] }],
      [],
      [1, 1, 1],
    ],
    ['a flaky test as failed', [{ specs: [spec('flaky', 'expected')] }], [], [1, 1, 0]],
    ['no file at all', [], [], [0, 1, 0]],
    ['a file that skips everything', [passing, { specs: [spec('skipped')] }], [], [1, 1, 1]],
    ['an error outside of any test', [passing], [{ message: 'no such file' }], [1, 1, 0]],
  ])('%s', (_, suites, errors, [passed, failed, skipped]) => {
    expect(playwrightCounts({ suites, errors })).toEqual({ passed, failed, skipped })
  })
})

describe('counts from the report of the truth', () => {
  it.each([
    [
      { passed: 99, failed: 1, skipped: 0 },
      { passed: 99, failed: 1, skipped: 0 },
    ],
    [
      { passed: 0, failed: 0, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
    ],
  ])('%j', (report, counted) => expect(truthCounts(report)).toEqual(counted))
})

describe('a check', () => {
  const five = { passed: 5, failed: 0, skipped: 0 }
  it.each([
    ['counts what its runner reported', 0, five, five],
    ['fails where its command failed', 1, five, { ...five, failed: 1 }],
    ['fails where its command was killed', null, five, { ...five, failed: 1 }],
    ['counts a failure once', 1, { ...five, failed: 2 }, { ...five, failed: 2 }],
  ])('%s', (_, exitCode, reported, counted) => {
    expect(checkCounts(exitCode, reported)).toEqual(counted)
  })
})

describe('the closing line', () => {
  it.each([
    [[{ passed: 1, failed: 0, skipped: 0 }], '1 passed, 0 failed'],
    [
      [
        { passed: 1, failed: 2, skipped: 0 },
        { passed: 3, failed: 0, skipped: 1 },
      ],
      '4 passed, 2 failed, 1 skipped',
    ],
  ])('%j: %s', (all, line) => expect(closingLine(all)).toBe(line))
})
