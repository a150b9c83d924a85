/** Node's util, as far as Express' dependencies use it. */
export function inspect(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value))
}

export function format(text: string, ...args: readonly unknown[]): string {
  const rest = [...args]
  const filled = text.replace(/%([sdijoO%])/g, (whole, kind: string) => {
    if (kind === '%') return '%'
    if (rest.length === 0) return whole
    const value = rest.shift()
    if (kind === 's') return String(value)
    if (kind === 'd' || kind === 'i') return String(Number(value))
    return kind === 'j' ? (JSON.stringify(value) ?? 'undefined') : inspect(value)
  })
  return [
    filled,
    ...rest.map((value) => (typeof value === 'string' ? value : inspect(value))),
  ].join(' ')
}

export const deprecate = <T>(run: T): T => run

export function inherits(
  child: { prototype: object; super_?: unknown },
  parent: { prototype: object },
): void {
  child.super_ = parent
  Object.setPrototypeOf(child.prototype, parent.prototype)
}

export default { inspect, format, deprecate, inherits }
