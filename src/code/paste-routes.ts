import type { AnyNode, CallExpression } from 'acorn'
import type { CookieOptions, ShopOptions } from '../server/options.ts'
import type { Note } from './paste-notes.ts'
import { below, methodOf, type Outline } from './paste-program.ts'
import { keyOf, memberName } from './paste-value.ts'

const logsIn = /log-?in|sign-?in|\/auth|\/session/i
const logsOut = /log-?out|sign-?out/i

/** What the routes that log in and out do with the session, where the text has such routes. */
export function routesIn(
  outline: Outline,
  cookie: CookieOptions,
  note: Note,
): Pick<Partial<ShopOptions>, 'login' | 'logout'> {
  const found: { login?: ShopOptions['login']; logout?: ShopOptions['logout'] } = {}
  for (const call of outline.nodes) {
    if (call.type !== 'CallExpression') continue
    const path = routeOf(call)
    if (path === null) continue
    const body = below(call)
    if (logsOut.test(path)) {
      const logout = logoutOf(body, cookie)
      if (!logout || found.logout) continue
      found.logout = logout
      note(call, { kind: 'understood', path: 'shop.logout', code: note.code(call) })
    } else if (logsIn.test(path) && methodOf(call) !== 'get' && !found.login) {
      found.login = {
        regenerate: calls(body, 'session', 'regenerate'),
        save: calls(body, 'session', 'save')
          ? 'before-answer'
          : writesTooLate(body)
            ? 'after-answer'
            : 'at-end',
        answer: calls(body, 'res', 'redirect') ? 'redirect' : 'json',
      }
      note(call, { kind: 'understood', path: 'shop.login', code: note.code(call) })
    }
  }
  return found
}

const answers = ['json', 'send', 'end', 'redirect', 'render', 'sendStatus', 'sendFile']

/** Whether all that is written to the session stands below the last answer, which has left by then. */
function writesTooLate(body: readonly AnyNode[]): boolean {
  const writes = body.filter(
    (node) => node.type === 'AssignmentExpression' && isInSession(node.left),
  )
  const answered = body.filter(
    (node) =>
      node.type === 'CallExpression' &&
      answers.includes(methodOf(node) ?? '') &&
      node.callee.type === 'MemberExpression' &&
      below(node.callee.object).some((one) => one.type === 'Identifier' && one.name === 'res'),
  )
  const last = Math.max(...answered.map(({ end }) => end))
  return answered.length > 0 && writes.length > 0 && writes.every(({ start }) => start > last)
}

/** `req.session.user`, and whatever is below it. */
function isInSession(left: AnyNode): boolean {
  if (left.type !== 'MemberExpression') return false
  const { object } = left
  return (
    object.type === 'MemberExpression' && (memberName(object) === 'session' || isInSession(object))
  )
}

/** The path of `app.post('/login', …)`; null: the call is no route. */
function routeOf(call: CallExpression): string | null {
  const method = methodOf(call)
  if (!['get', 'post', 'put', 'delete', 'all'].includes(method ?? '')) return null
  const [path] = call.arguments
  return path?.type === 'Literal' && typeof path.value === 'string' && call.arguments.length > 1
    ? path.value
    : null
}

function logoutOf(body: readonly AnyNode[], cookie: CookieOptions): ShopOptions['logout'] | null {
  const destroys = calls(body, 'session', 'destroy')
  const clears = calls(body, 'res', 'clearCookie')
  if (destroys && !clears) return calls(body, 'res', 'cookie') ? 'overwrite' : 'destroy'
  if (destroys)
    return (
      clearedElsewhere(body, cookie) ??
      (clearedAlike(body) ? 'destroy-and-clear-alike' : 'destroy-and-clear')
    )
  if (clears) return 'clear'
  const nulls = body.some(
    (node) =>
      node.type === 'AssignmentExpression' &&
      node.left.type === 'MemberExpression' &&
      memberName(node.left) === 'session' &&
      node.right.type === 'Literal' &&
      node.right.value === null,
  )
  if (nulls) return 'null'
  return calls(body, 'res', 'cookie') ? 'overwrite' : null
}

/** The cookie's key holds its path and domain: naming others clears nothing. */
function clearedElsewhere(
  body: readonly AnyNode[],
  cookie: CookieOptions,
): ShopOptions['logout'] | null {
  for (const [key, value] of clearedWith(body)) {
    if (key === 'path' && value !== (cookie.path ?? '/')) return 'clear-other-path'
    if (key === 'domain' && value !== cookie.domain) return 'clear-other-domain'
  }
  return null
}

/** Whether the deletion carries what lets it through from another site. */
const clearedAlike = (body: readonly AnyNode[]): boolean =>
  clearedWith(body).some(([key]) => key === 'sameSite')

/** What stands in the options of `clearCookie`; undefined where it is no literal. */
function clearedWith(body: readonly AnyNode[]): readonly (readonly [string | null, unknown])[] {
  return body.flatMap((node) => {
    if (node.type !== 'CallExpression' || methodOf(node) !== 'clearCookie') return []
    const options = node.arguments[1]
    if (options?.type !== 'ObjectExpression') return []
    return options.properties.flatMap((one) =>
      one.type === 'Property'
        ? [[keyOf(one), one.value.type === 'Literal' ? one.value.value : undefined] as const]
        : [],
    )
  })
}

/** Whether `….owner.method(…)` or `owner.method(…)` is called, chained ones too. */
function calls(body: readonly AnyNode[], owner: string, method: string): boolean {
  return body.some((node) => {
    if (node.type !== 'CallExpression' || methodOf(node) !== method) return false
    const { callee } = node
    if (callee.type !== 'MemberExpression') return false
    return below(callee.object).some(
      (one) =>
        (one.type === 'Identifier' && one.name === owner) ||
        (one.type === 'MemberExpression' && memberName(one) === owner),
    )
  })
}
