/** Node's querystring: repeated names become arrays. */
export function parse(text: string): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    const before = result[name]
    result[name] =
      before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
  }
  return result
}

export const stringify = (values: Record<string, string>): string =>
  new URLSearchParams(values).toString()

export default { parse, stringify }
