import type { Expression, Node, Property, SpreadElement } from 'acorn'
import type { CookieOptions, SessionOptions } from '../server/options.ts'
import type { Note } from './paste-notes.ts'
import {
  cookieOptionKeys,
  cookieRules,
  nearest,
  sessionOptionKeys,
  sessionRules,
} from './paste-options.ts'
import { keyOf, staticValue, type Scope } from './paste-value.ts'

export interface ReadOptions {
  readonly session: SessionOptions
  /** What stands for `store`; null: not given. */
  readonly store: Expression | null
}

type Pair = readonly [key: string, value: Expression, node: Node]

/** Stands in for a secret that only the environment knows. */
const standIn = 'keyboard cat'

/** Less than this many ms is hardly meant as ms: a day in seconds is 86,400. */
const fewMs = 10 * 60 * 1000

/** `session({ … })`, as far as it is written out. */
export function readSession(options: Node | undefined, scope: Scope, note: Note): ReadOptions {
  const read = options ? staticValue(options, scope) : { kind: 'object' as const, properties: [] }
  if (read.kind !== 'object') {
    if (options) note(options, { kind: 'options-elsewhere', code: note.code(options) })
    return { session: {}, store: null }
  }
  const session: Record<string, unknown> = {}
  let store: Expression | null = null
  for (const [key, value, node] of pairsOf(read.properties, scope, note)) {
    if (key === 'cookie') Object.assign(session, cookieOf(value, scope, note))
    else if (key === 'secret') session['secret'] = secretOf(value, node, scope, note)
    else if (key === 'store') store = value
    else if (key === 'genid') {
      note(node, { kind: 'function-value', key })
      session['genid'] = 'uuid'
    } else setPlain(session, key, value, node, 'session', scope, note)
  }
  const given = Object.entries(session).filter(([, value]) => value !== undefined)
  // Each value has passed its rule, which is as narrow as the schema's.
  return { session: Object.fromEntries(given) as SessionOptions, store }
}

function cookieOf(value: Expression, scope: Scope, note: Note): Partial<SessionOptions> {
  const read = staticValue(value, scope)
  if (read.kind === 'function') {
    const body = returned(value)
    if (!body) {
      note(value, { kind: 'function-value', key: 'cookie' })
      return {}
    }
    return { ...cookieOf(body, scope, note), cookieAs: 'function' }
  }
  if (read.kind !== 'object') {
    note(value, { kind: 'unknown-value', key: 'cookie', code: note.code(value) })
    return {}
  }
  const cookie: Record<string, unknown> = {}
  for (const [key, one, node] of pairsOf(read.properties, scope, note))
    if (key === 'expires') {
      const expires = expiresOf(one, node, scope, note)
      if (expires) cookie['expires'] = expires
    } else setPlain(cookie, key, one, node, 'cookie', scope, note)
  const given = Object.entries(cookie).filter(([, one]) => one !== undefined)
  // As above.
  return { cookie: Object.fromEntries(given) as CookieOptions }
}

/** The object that an arrow function gives back at once; null: it does more than that. */
function returned(value: Expression): Expression | null {
  if (value.type !== 'ArrowFunctionExpression' && value.type !== 'FunctionExpression') return null
  if (value.body.type !== 'BlockStatement') return value.body
  const [only] = value.body.body
  return value.body.body.length === 1 && only?.type === 'ReturnStatement'
    ? (only.argument ?? null)
    : null
}

function setPlain(
  into: Record<string, unknown>,
  key: string,
  value: Expression,
  node: Node,
  where: 'session' | 'cookie',
  scope: Scope,
  note: Note,
): void {
  const [rules, own, other]: readonly [
    Readonly<Record<string, { wanted: string; as: (value: unknown) => unknown }>>,
    readonly string[],
    readonly string[],
  ] =
    where === 'session'
      ? [sessionRules, sessionOptionKeys, cookieOptionKeys]
      : [cookieRules, cookieOptionKeys, sessionOptionKeys]
  const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
  if (!rule) {
    if (other.includes(key))
      note(node, {
        kind: 'misplaced-key',
        key,
        belongs: where === 'session' ? 'cookie' : 'session',
      })
    else if (own.includes(key)) note(node, { kind: 'ignored', what: key, why: 'not-needed' })
    else note(node, { kind: 'unknown-key', key, instead: nearest(key, own) })
    return
  }
  const read = staticValue(value, scope)
  if (read.kind !== 'value') {
    note(
      value,
      read.kind === 'function'
        ? { kind: 'function-value', key }
        : { kind: 'unknown-value', key, code: note.code(value) },
    )
    return
  }
  if (read.value === undefined) return
  const fitting = rule.as(read.value)
  if (fitting === undefined) {
    note(value, { kind: 'wrong-value', key, code: note.code(value), wanted: rule.wanted })
    return
  }
  into[key] = fitting
  const path = where === 'session' ? `shop.session.${key}` : `shop.session.cookie.${key}`
  note(node, { kind: 'understood', path, code: note.code(value) })
  if (key === 'maxAge' && typeof fitting === 'number' && fitting > 0 && fitting < fewMs)
    note(value, { kind: 'looks-like-seconds', ms: fitting })
}

function secretOf(
  value: Expression,
  node: Node,
  scope: Scope,
  note: Note,
): string | string[] | undefined {
  const read = staticValue(value, scope)
  const path = 'shop.session.secret'
  if (read.kind === 'list') {
    const all = read.items.flatMap((item, at) => {
      const one = item && item.type !== 'SpreadElement' ? staticValue(item, scope) : null
      return one?.kind === 'value' && typeof one.value === 'string'
        ? [one.value]
        : [`${standIn} ${at}`]
    })
    note(node, { kind: 'understood', path, code: note.code(value) })
    return all
  }
  if (read.kind === 'value' && typeof read.value === 'string') {
    note(node, { kind: 'understood', path, code: note.code(value) })
    return read.value
  }
  // A secret that only the running program knows is there: some other stands for it.
  const fromElsewhere = read.kind === 'unknown' || value.type === 'MemberExpression'
  if (!fromElsewhere) {
    note(value, {
      kind: 'wrong-value',
      key: 'secret',
      code: note.code(value),
      wanted: "'…' | ['…']",
    })
    return undefined
  }
  if (read.kind === 'unknown')
    note(value, { kind: 'unknown-value', key: 'secret', code: note.code(value) })
  return standIn
}

function expiresOf(
  value: Expression,
  node: Node,
  scope: Scope,
  note: Note,
): { afterBoot: number } | null {
  const read = staticValue(value, scope)
  const code = note.code(value)
  switch (read.kind) {
    case 'date-from-now':
    case 'date': {
      const ms = read.kind === 'date' ? read.at - note.startAt : read.ms
      if (!Number.isFinite(ms)) return null
      note(node, { kind: 'understood', path: 'shop.session.cookie.expires', code })
      return { afterBoot: Math.round(ms) }
    }
    case 'value':
      if (read.value === null || read.value === undefined) return null
      note(value, { kind: 'expires-no-date', code })
      return null
    case 'number-from-now':
    case 'list':
    case 'object':
    case 'function':
      note(value, { kind: 'expires-no-date', code })
      return null
    case 'unknown':
      note(value, { kind: 'unknown-value', key: 'expires', code })
      return null
  }
}

/** The pairs of an object, its spreads followed where they can be. Later ones win, as they do. */
export function pairsOf(
  properties: readonly (Property | SpreadElement)[],
  scope: Scope,
  note: Note,
  depth = 0,
): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  for (const one of properties) {
    if (one.type === 'SpreadElement') {
      const read = depth < 10 ? staticValue(one.argument, scope) : { kind: 'unknown' as const }
      if (read.kind === 'object')
        for (const pair of pairsOf(read.properties, scope, note, depth + 1))
          pairs.set(pair[0], pair)
      else note(one, { kind: 'spread', code: note.code(one.argument) })
      continue
    }
    const key = keyOf(one) ?? computedKey(one, scope)
    if (key === null) note(one, { kind: 'computed-key', code: note.code(one.key) })
    else if (one.kind !== 'init') note(one, { kind: 'function-value', key })
    else pairs.set(key, [key, one.value, one])
  }
  return [...pairs.values()]
}

function computedKey(one: Property, scope: Scope): string | null {
  const read = staticValue(one.key, scope)
  return read.kind === 'value' && typeof read.value === 'string' ? read.value : null
}
