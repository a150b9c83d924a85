import type { Expression, Node, Property, SpreadElement } from 'acorn'

/** What can be said of an expression without running it. */
export type Static =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'list'; readonly items: readonly (Expression | SpreadElement | null)[] }
  | { readonly kind: 'object'; readonly properties: readonly (Property | SpreadElement)[] }
  /** `new Date(Date.now() + ms)`, or the bare number. */
  | { readonly kind: 'date-from-now' | 'number-from-now'; readonly ms: number }
  /** `new Date('2030-01-01')`, ms since the epoch. */
  | { readonly kind: 'date'; readonly at: number }
  | { readonly kind: 'function' }
  | { readonly kind: 'unknown' }

export interface Scope {
  /** What names declared once and never assigned again stand for. */
  readonly constants: ReadonlyMap<string, Expression>
  /** `process.env`; asked for a name, it tells what is assumed (undefined: not set). */
  readonly environment: (name: string, node: Node) => string | undefined
}

const unknown: Static = { kind: 'unknown' }
const known = (value: string | number | boolean | null | undefined): Static => ({
  kind: 'value',
  value,
})

/** Names that follow one another at the most: `a = b, b = a` ends. */
const deepest = 50

export function staticValue(node: Node, scope: Scope, depth = 0): Static {
  if (depth > deepest) return unknown
  // acorn types a node by its `type`; `Node` alone is its base.
  const one = node as Expression
  const inner = (other: Node) => staticValue(other, scope, depth + 1)
  switch (one.type) {
    case 'Literal':
      return one.regex || one.bigint || one.value instanceof RegExp || typeof one.value === 'bigint'
        ? unknown
        : known(one.value)
    case 'TemplateLiteral': {
      const holes = one.expressions.map(inner)
      if (!holes.every((hole) => hole.kind === 'value')) return unknown
      const texts = one.quasis.map(({ value }) => value.cooked ?? '')
      return known(texts.map((text, at) => text + asText(holes[at])).join(''))
    }
    case 'ParenthesizedExpression':
      return inner(one.expression)
    case 'UnaryExpression':
      return unary(one.operator, inner(one.argument))
    case 'BinaryExpression':
      return one.left.type === 'PrivateIdentifier'
        ? unknown
        : binary(one.operator, inner(one.left), inner(one.right))
    case 'LogicalExpression': {
      const left = inner(one.left)
      if (left.kind !== 'value') return left.kind === 'unknown' ? unknown : left
      const goesOn =
        one.operator === '||'
          ? !left.value
          : one.operator === '&&'
            ? Boolean(left.value)
            : left.value == null
      return goesOn ? inner(one.right) : left
    }
    case 'ConditionalExpression': {
      const test = inner(one.test)
      if (test.kind !== 'value') return unknown
      return inner(test.value ? one.consequent : one.alternate)
    }
    case 'Identifier': {
      if (one.name === 'undefined') return known(undefined)
      if (one.name === 'Infinity') return known(Number.POSITIVE_INFINITY)
      const constant = scope.constants.get(one.name)
      return constant ? inner(constant) : unknown
    }
    case 'MemberExpression':
      return member(one, scope, depth)
    case 'CallExpression':
      return call(one, inner, scope)
    case 'NewExpression':
      return isNamed(one.callee, 'Date') ? dateOf(one.arguments.map(inner)) : unknown
    case 'ObjectExpression':
      return { kind: 'object', properties: one.properties }
    case 'ArrayExpression':
      return { kind: 'list', items: one.elements }
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { kind: 'function' }
    default:
      return unknown
  }
}

const asText = (one: Static | undefined) => (one?.kind === 'value' ? String(one.value) : '')

export const isNamed = (node: Node, name: string): boolean =>
  node.type === 'Identifier' && 'name' in node && node.name === name

function unary(operator: string, argument: Static): Static {
  if (operator === 'void') return known(undefined)
  if (argument.kind !== 'value') return unknown
  if (operator === '!') return known(!argument.value)
  if (operator === '-') return known(-Number(argument.value))
  return operator === '+' ? known(Number(argument.value)) : unknown
}

function binary(operator: string, left: Static, right: Static): Static {
  const now =
    left.kind === 'number-from-now' ? left : right.kind === 'number-from-now' ? right : null
  const plain = left === now ? right : left
  if (now && plain.kind === 'value' && typeof plain.value === 'number') {
    if (operator === '+') return { kind: 'number-from-now', ms: now.ms + plain.value }
    if (operator === '-' && left === now)
      return { kind: 'number-from-now', ms: now.ms - plain.value }
  }
  if (left.kind !== 'value' || right.kind !== 'value') return unknown
  const [a, b] = [left.value, right.value]
  switch (operator) {
    case '===':
    case '==':
      return known(a === b)
    case '!==':
    case '!=':
      return known(a !== b)
    case '+':
      if (typeof a === 'string' || typeof b === 'string') return known(`${a}${b}`)
  }
  if (typeof a !== 'number' || typeof b !== 'number') return unknown
  switch (operator) {
    case '+':
      return known(a + b)
    case '-':
      return known(a - b)
    case '*':
      return known(a * b)
    case '/':
      return known(a / b)
    case '%':
      return known(a % b)
    case '**':
      return known(a ** b)
    case '<':
      return known(a < b)
    case '>':
      return known(a > b)
    default:
      return unknown
  }
}

/** The name of `object.name` and `object['name']`; null: it is computed. */
export function memberName(node: Extract<Expression, { type: 'MemberExpression' }>): string | null {
  const { property, computed } = node
  if (!computed) return property.type === 'Identifier' ? property.name : null
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null
}

function member(
  node: Extract<Expression, { type: 'MemberExpression' }>,
  scope: Scope,
  depth: number,
): Static {
  const name = memberName(node)
  if (name === null || node.object.type === 'Super') return unknown
  const { object } = node
  if (
    object.type === 'MemberExpression' &&
    isNamed(object.object, 'process') &&
    memberName(object) === 'env'
  )
    return known(scope.environment(name, node))
  const holder = staticValue(object, scope, depth + 1)
  if (holder.kind !== 'object') return unknown
  const found = holder.properties.findLast(
    (one): one is Property => one.type === 'Property' && keyOf(one) === name,
  )
  return found ? staticValue(found.value, scope, depth + 1) : unknown
}

/** A property's key where it is written out; null: computed. */
export function keyOf({ key, computed }: Pick<Property, 'key' | 'computed'>): string | null {
  if (key.type === 'Literal') return String(key.value)
  return !computed && key.type === 'Identifier' ? key.name : null
}

function call(
  node: Extract<Expression, { type: 'CallExpression' }>,
  inner: (node: Node) => Static,
  scope: Scope,
): Static {
  const { callee } = node
  if (callee.type === 'MemberExpression') {
    if (isNamed(callee.object, 'Date') && memberName(callee) === 'now')
      return { kind: 'number-from-now', ms: 0 }
    const method = memberName(callee)
    // Express keeps `env` from NODE_ENV, and takes "development" where it is not set.
    const [asked] = node.arguments
    if (method === 'get' && asked?.type === 'Literal' && asked.value === 'env')
      return known(scope.environment('NODE_ENV', node) ?? 'development')
    if (method === 'getTime' || method === 'valueOf') {
      const date = inner(callee.object)
      if (date.kind === 'date-from-now') return { kind: 'number-from-now', ms: date.ms }
    }
    return unknown
  }
  const [first] = node.arguments
  const argument = first ? inner(first) : known(undefined)
  if (argument.kind !== 'value') return unknown
  if (isNamed(callee, 'Number')) return known(Number(argument.value))
  if (isNamed(callee, 'parseInt') || isNamed(callee, 'parseFloat'))
    return known(Number.parseFloat(String(argument.value)))
  if (isNamed(callee, 'String')) return known(String(argument.value))
  return isNamed(callee, 'Boolean') ? known(Boolean(argument.value)) : unknown
}

function dateOf(given: readonly Static[]): Static {
  const [first] = given
  if (!first) return { kind: 'date-from-now', ms: 0 }
  if (given.length > 1) return unknown
  if (first.kind === 'number-from-now') return { kind: 'date-from-now', ms: first.ms }
  if (first.kind !== 'value') return unknown
  const { value } = first
  if (typeof value === 'number') return { kind: 'date', at: value }
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? unknown : { kind: 'date', at }
}
