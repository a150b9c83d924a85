/** Places in two lists that belong together; null: it stands in the other list alone. */
export type Match = readonly [left: number | null, right: number | null]

/**
 * Matches two lists, in order, so that as many as can be stand beside their like (the longest
 * common subsequence). What stands alone comes where it stands: the left ones first.
 */
export function matched(left: readonly string[], right: readonly string[]): readonly Match[] {
  const shorter = Math.min(left.length, right.length)
  let begun = 0
  while (begun < shorter && left[begun] === right[begun]) begun++
  let ended = 0
  while (ended < shorter - begun && left.at(-1 - ended) === right.at(-1 - ended)) ended++
  const middle = matchedMiddle(
    left.slice(begun, left.length - ended),
    right.slice(begun, right.length - ended),
  )
  return [
    ...Array.from({ length: begun }, (_, place): Match => [place, place]),
    ...middle.map(([a, b]): Match => [
      a === null ? null : a + begun,
      b === null ? null : b + begun,
    ]),
    ...Array.from({ length: ended }, (_, place): Match => [
      left.length - ended + place,
      right.length - ended + place,
    ]),
  ]
}

/** What lies between the like beginnings and ends: two actions differ by little, so it is short. */
function matchedMiddle(left: readonly string[], right: readonly string[]): readonly Match[] {
  /** `common[i][j]`: how many can be matched of what begins at i on the left and at j on the right. */
  const common = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1))
  const of = (i: number, j: number) => common[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const best =
        left[i] === right[j] ? of(i + 1, j + 1) + 1 : Math.max(of(i + 1, j), of(i, j + 1))
      common[i]?.set([best], j)
    }
  const matches: Match[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    const both = i < left.length && j < right.length
    if (both && left[i] === right[j]) matches.push([i++, j++])
    else if (j === right.length || (both && of(i + 1, j) >= of(i, j + 1))) matches.push([i++, null])
    else matches.push([null, j++])
  }
  return matches
}
