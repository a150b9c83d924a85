/** A line of the trace without the ID, the header or the number that some of them end in. */
export function traceWord(line: string): string {
  const told =
    /^(set-cookie|fetching|saving|touching|reloading|split response|store\.\w+)\b|^.*$/.exec(line)
  return told?.[0] ?? line
}
