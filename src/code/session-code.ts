import type { World } from '../world/schema.ts'
import { asCode } from './controls.ts'

/** `app.use(session({ … }))` as it stands for a world's options. */
export function sessionCode({ shop: { session } }: World): string {
  const { cookie = {}, cookieAs, ...options } = session
  const lines = Object.entries(options).map(([name, value]) => `  ${name}: ${asCode(value)},`)
  const inner = Object.entries(cookie).map(([name, value]) => `    ${name}: ${asCode(value)},`)
  const [open, close] = cookieAs === 'function' ? ['(req) => ({', '})'] : ['{', '}']
  return ['app.use(session({', ...lines, `  cookie: ${open}`, ...inner, `  ${close},`, '}))'].join(
    '\n',
  )
}
