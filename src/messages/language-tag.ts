/**
 * The reader's own choice, else the first language that there is of those wanted; undefined: none.
 * @param there the tags that there are.
 * @param wanted language tags, the dearest first, as `navigator.languages` has them.
 */
export function tagFor<Tag extends string>(
  there: readonly Tag[],
  own: string | null,
  wanted: readonly string[],
): Tag | undefined {
  const tags = [own ?? '', ...wanted.flatMap((tag) => [tag, tag.split('-')[0] ?? ''])]
  for (const tag of tags) {
    const found = there.find((one) => one === tag)
    if (found) return found
  }
  return undefined
}
