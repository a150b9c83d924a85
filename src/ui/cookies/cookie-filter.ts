/** Whether any of the texts contains what was typed; nothing typed: yes. */
export function fitsFilter(typed: string, ...texts: readonly string[]): boolean {
  const wanted = typed.trim().toLowerCase()
  return wanted === '' || texts.some((text) => text.toLowerCase().includes(wanted))
}
