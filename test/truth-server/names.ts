/** Session IDs by the order in which they were seen: `#1`, `#2`, … in either world. */
export interface Names {
  of(sid: string): string
  knows(sid: string): boolean
  /** A cookie's value, its session ID by name and its signature as such. */
  inValue(value: string): string
}

export function createNames(): Names {
  const names = new Map<string, string>()
  const of = (sid: string) => {
    const name = names.get(sid) ?? `#${names.size + 1}`
    names.set(sid, name)
    return name
  }
  return {
    of,
    knows: (sid) => names.has(sid),
    inValue: (value) =>
      value.replace(/^s%3A(.+)\.[^.]{43,}$/, (_, sid: string) => `s:${of(sid)}.signature`),
  }
}
