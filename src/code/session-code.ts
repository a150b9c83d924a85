import type { CodeLine } from './document.ts'
import { textOf } from './document.ts'

/** `app.use(session({ … }))` alone, out of the whole file. */
export function sessionCode(lines: readonly CodeLine[]): string {
  return textOf(lines.filter(({ id }) => /^(use session(:|$)|session\.)/.test(id))).trim()
}
