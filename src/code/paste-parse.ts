import type { Expression, Program } from 'acorn'
import { parseTypeScript } from './paste-typescript.ts'

type Parsed =
  | { readonly ok: true; readonly program: Program | Expression }
  | { readonly ok: false; readonly at: number; readonly message: string }

/**
 * As a program, as an older script, as one bare expression such as `{ secret: … }`, or as TypeScript,
 * whose parser is loaded where nothing else fits.
 */
export async function parseProgram(text: string): Promise<Parsed> {
  const { parse: program, parseExpressionAt } = await import('acorn')
  const options = {
    ecmaVersion: 'latest',
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowHashBang: true,
  } as const
  const tries: (() => Program | Expression | Promise<Program>)[] = [
    () => program(text, { ...options, sourceType: 'module' }),
    () => program(text, { ...options, sourceType: 'script' }),
    () => {
      const expression = parseExpressionAt(text, 0, { ...options, sourceType: 'module' })
      if (/^[\s;,]*$/.test(text.slice(expression.end))) return expression
      throw Object.assign(new SyntaxError('Unexpected token'), { pos: expression.end })
    },
  ]
  // What begins with a brace would pass for a block of labels.
  if (/^\s*\{/.test(text)) tries.reverse()
  tries.push(() => parseTypeScript(text))
  let furthest: { at: number; message: string } = { at: -1, message: '' }
  for (const attempt of tries)
    try {
      return { ok: true, program: await attempt() }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      const at = 'pos' in error && typeof error.pos === 'number' ? error.pos : 0
      // acorn ends its messages with the place: "Unexpected token (1:4)".
      const message = error.message.replace(/ \(\d+:\d+\)$/, '')
      if (at > furthest.at) furthest = { at, message }
    }
  return { ok: false, ...furthest }
}
