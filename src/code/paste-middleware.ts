import type { CallExpression, Expression, Node, SpreadElement } from 'acorn'
import type { ShopOptions } from '../server/options.ts'
import type { Note } from './paste-notes.ts'
import { methodOf, moduleOf, requiredIn, type Outline } from './paste-program.ts'
import { pairsOf } from './paste-session.ts'
import { isNamed, staticValue, type Scope } from './paste-value.ts'

type Middleware = ShopOptions['order'][number]

/** A middleware as it is used, with the call that makes it. */
export interface Used {
  readonly kind: Middleware | 'cookie-parser' | 'cookie-session'
  readonly call: CallExpression
}

const kinds: Readonly<Record<string, Used['kind']>> = {
  'express-session': 'session',
  cors: 'cors',
  'cookie-parser': 'cookie-parser',
  'cookie-session': 'cookie-session',
}

/** The names under which a bare excerpt, without its imports, calls them. */
const usualNames: Readonly<Record<string, Used['kind']>> = {
  session: 'session',
  expressSession: 'session',
  cors: 'cors',
  cookieParser: 'cookie-parser',
  cookieSession: 'cookie-session',
}

/** What a call makes; null: nothing that is known here. */
export function madeBy(call: CallExpression, outline: Outline): Used['kind'] | null {
  const { callee } = call
  if (methodOf(call) === 'static') return 'static'
  if (callee.type === 'MemberExpression') return null
  const module = moduleOf(callee, outline)
  if (module !== null) return kinds[module] ?? null
  return callee.type === 'Identifier' ? (usualNames[callee.name] ?? null) : null
}

/** Every middleware in the order in which `app.use` names it. */
export function usedIn(outline: Outline): readonly Used[] {
  return outline.nodes.flatMap((node) => {
    if (node.type !== 'CallExpression') return []
    const method = methodOf(node)
    // Nest hands its options on to cors, before all that comes later.
    if (method === 'enableCors') return [{ kind: 'cors' as const, call: node }]
    return method === 'use' ? node.arguments.flatMap((one) => usedBy(one, outline)) : []
  })
}

function usedBy(argument: Expression | SpreadElement, outline: Outline): readonly Used[] {
  const made = argument.type === 'Identifier' ? outline.constants.get(argument.name) : argument
  if (made?.type === 'ArrayExpression')
    return made.elements.flatMap((one) => (one ? usedBy(one, outline) : []))
  if (made?.type !== 'CallExpression') return []
  const kind = madeBy(made, outline)
  return kind ? [{ kind, call: made }] : []
}

/** `cors({ … })`, as the world has it. */
export function corsOf(call: CallExpression, scope: Scope, note: Note): ShopOptions['cors'] {
  const [options] = call.arguments
  const read = options ? staticValue(options, scope) : null
  let origin: NonNullable<ShopOptions['cors']>['origin'] = '*'
  let credentials = false
  if (options && read?.kind !== 'object')
    note(options, { kind: 'unknown-value', key: 'cors', code: note.code(options) })
  if (read?.kind === 'object')
    for (const [key, value, node] of pairsOf(read.properties, scope, note)) {
      if (key === 'origin') origin = originOf(value, scope, note)
      else if (key === 'credentials') {
        const one = staticValue(value, scope)
        credentials = one.kind === 'value' && one.value === true
      } else {
        note(node, { kind: 'ignored', what: `cors.${key}`, why: 'no-such-part' })
        continue
      }
      note(node, { kind: 'understood', path: `shop.cors.${key}`, code: note.code(value) })
    }
  return { origin, credentials }
}

function originOf(
  value: Expression,
  scope: Scope,
  note: Note,
): NonNullable<ShopOptions['cors']>['origin'] {
  const read = staticValue(value, scope)
  const one = read.kind === 'value' ? read.value : undefined
  if (one === '*' || one === true) return one
  if (typeof one === 'string') return [one]
  if (read.kind === 'list') {
    const all = read.items.map((item) => (item ? staticValue(item, scope) : null))
    return all.flatMap((item) =>
      item?.kind === 'value' && typeof item.value === 'string' ? [item.value] : [],
    )
  }
  // cors answers with the asker's origin wherever a function or pattern lets it pass.
  note(
    value,
    read.kind === 'function'
      ? { kind: 'function-value', key: 'origin' }
      : { kind: 'unknown-value', key: 'origin', code: note.code(value) },
  )
  return true
}

/** The store that the text makes. @param value what stands for `store` */
export function storeOf(
  value: Expression | null,
  outline: Outline,
  scope: Scope,
  note: Note,
): Partial<ShopOptions['store']> {
  const made = value?.type === 'Identifier' ? (outline.constants.get(value.name) ?? value) : value
  if (!made) return { kind: 'memory' }
  const callee =
    made.type === 'NewExpression' || made.type === 'CallExpression' ? made.callee : made
  const module = moduleOf(callee, outline) ?? requiredIn(callee) ?? nameOf(callee)
  if (/express-session|memory/i.test(module)) {
    note(made, { kind: 'understood', path: 'shop.store.kind', code: note.code(made) })
    return { kind: 'memory' }
  }
  note(made, { kind: 'shared-store', module })
  const ttl = ttlIn(made, scope, note)
  return { kind: 'redis', ...(ttl === null ? {} : { ttl }) }
}

function nameOf(node: Node): string {
  const one = node as Expression
  if (one.type === 'Identifier') return one.name
  return one.type === 'MemberExpression' ? nameOf(one.object) : 'store'
}

/** `ttl` in the options of connect-redis and its like, in seconds. */
function ttlIn(made: Expression, scope: Scope, note: Note): number | null {
  if (made.type !== 'NewExpression' && made.type !== 'CallExpression') return null
  const [options] = made.arguments
  const read = options ? staticValue(options, scope) : null
  if (read?.kind !== 'object') return null
  const pair = pairsOf(read.properties, scope, note).find(([key]) => key === 'ttl')
  const ttl = pair ? staticValue(pair[1], scope) : null
  return ttl?.kind === 'value' && Number.isInteger(ttl.value) ? Number(ttl.value) : null
}

/** `app.set('trust proxy', …)` and `app.enable('trust proxy')`. */
export function trustProxyIn(
  outline: Outline,
  scope: Scope,
  note: Note,
): ShopOptions['trustProxy'] {
  let trust: ShopOptions['trustProxy']
  for (const call of outline.nodes) {
    if (call.type !== 'CallExpression') continue
    const [name, value] = call.arguments
    if (!name || name.type !== 'Literal' || name.value !== 'trust proxy') continue
    const method = methodOf(call)
    if (method === 'enable') trust = true
    else if (method === 'disable') trust = false
    else if (method === 'set' && value) {
      const read = staticValue(value, scope)
      const one = read.kind === 'value' ? read.value : undefined
      if (typeof one === 'boolean' || typeof one === 'number' || typeof one === 'string')
        trust = one
      else {
        note(
          value,
          read.kind === 'function'
            ? { kind: 'function-value', key: 'trust proxy' }
            : { kind: 'unknown-value', key: 'trust proxy', code: note.code(value) },
        )
        continue
      }
    } else continue
    note(call, { kind: 'understood', path: 'shop.trustProxy', code: note.code(call) })
  }
  return trust
}

/** Whether the program speaks TLS itself; null: the text does not say how it listens. */
export function speaksTls({ nodes, modules }: Outline): boolean | null {
  let listens: boolean | null = null
  for (const call of nodes) {
    if (call.type !== 'CallExpression') continue
    const method = methodOf(call)
    const { callee } = call
    if (
      method === 'createServer' &&
      callee.type === 'MemberExpression' &&
      (isNamed(callee.object, 'https') || requiredIn(callee.object) === 'https')
    )
      return true
    if (method === null && callee.type === 'Identifier' && modules.get(callee.name) === 'https')
      return true
    if (method === 'listen') listens = false
  }
  return listens
}
