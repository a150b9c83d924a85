import loginText from '../server/shop/login.js?raw'
import logoutText from '../server/shop/logout.js?raw'
import routesText from '../server/shop/routes.js?raw'
import type { World } from '../world/schema.ts'

/** The shop's routes as the instance runs them: the very text that is bundled, variant by variant. */
export function shopSource({ shop: { login, logout } }: World): string {
  const name = `${login.regenerate ? 'regenerate' : 'keep'} ${login.save}`
  return [
    `// welcome`,
    variant(loginText, login.answer),
    variant(loginText, name),
    variant(logoutText, logout),
    between(routesText, 'export function routes(app) {\n', '\n}\n'),
  ].join('\n\n')
}

/** The function that stands under a name in an object of variants, without its wrapping. */
function variant(text: string, name: string): string {
  const start = text
    .split('\n')
    .findIndex((line) => line.startsWith(`  ${name}:`) || line.startsWith(`  '${name}':`))
  const lines = text.split('\n').slice(start + 1)
  return dedent(lines.slice(0, lines.indexOf('  },')))
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from) + from.length
  return dedent(text.slice(start, text.lastIndexOf(to)).split('\n'))
}

function dedent(lines: readonly string[]): string {
  const depth = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  )
  return lines.map((line) => line.slice(depth)).join('\n')
}
