import type { Step } from '../../src/doors/judge-schema.ts'

/** Smaller forms of a case: one thing is left out of each. */
export function smaller(steps: readonly Step[]): Step[][] {
  return steps.flatMap((step, at) => {
    const without = [...steps.slice(0, at), ...steps.slice(at + 1)]
    const others = smallerSteps(step).map((one) => steps.toSpliced(at, 1, one))
    return steps.length > 1 ? [without, ...others] : others
  })
}

function smallerSteps(step: Step): Step[] {
  if ('wait' in step) return []
  if ('request' in step) {
    const { request } = step
    const { frame, ...outside } = request
    const { redirectFrom, ...direct } = request
    return [
      ...(frame === undefined ? [] : [{ request: outside }]),
      ...(redirectFrom === undefined ? [] : [{ request: direct }]),
    ]
  }
  const { set } = step
  const { via, ...typed } = set
  return [
    ...(via === undefined ? [] : [{ set: typed }]),
    ...(set.lines.length > 1 ? halves(set.lines).map((lines) => ({ set: { ...set, lines } })) : []),
    ...set.lines.flatMap((line, at) =>
      smallerLines(line).map((text) => ({
        set: { ...set, lines: set.lines.toSpliced(at, 1, text) },
      })),
    ),
  ]
}

/** Either half, and without one each. */
function halves(lines: readonly string[]): string[][] {
  const middle = Math.ceil(lines.length / 2)
  const single = lines.length > 8 ? [] : lines.map((_, at) => lines.toSpliced(at, 1))
  return [lines.slice(0, middle), lines.slice(middle), ...single]
}

/** Without one of the attributes. */
function smallerLines(line: string): string[] {
  const parts = line.split(';')
  return parts.slice(1).map((_, at) => parts.toSpliced(at + 1, 1).join(';'))
}
