import type { AnyNode, AssignmentExpression, Expression, ObjectExpression, Property } from 'acorn'
import { keyOf, memberName } from './paste-value.ts'

/**
 * Options that are written after their object was made: `options.cookie.secure = true`. Each becomes
 * one more property of the object in the constants, where it is read as if it had stood there.
 */
export function takeAssignments(
  nodes: readonly AnyNode[],
  constants: ReadonlyMap<string, Expression>,
): void {
  for (const node of nodes) {
    if (node.type !== 'AssignmentExpression' || node.operator !== '=') continue
    const path = pathOf(node)
    const [name, ...keys] = path ?? []
    const object = name === undefined ? undefined : constants.get(name)
    if (object?.type === 'ObjectExpression') write(object, keys, node)
  }
}

/** `['options', 'cookie', 'secure']`; null: something in it is computed. */
function pathOf({ left }: AssignmentExpression): readonly string[] | null {
  const keys: string[] = []
  let one: AssignmentExpression['left'] | Expression = left
  while (one.type === 'MemberExpression') {
    const key = memberName(one)
    if (key === null || one.object.type === 'Super') return null
    keys.unshift(key)
    one = one.object
  }
  return one.type === 'Identifier' && keys.length > 0 ? [one.name, ...keys] : null
}

function write(
  object: ObjectExpression,
  keys: readonly string[],
  from: AssignmentExpression,
): void {
  const [key, ...deeper] = keys
  if (key === undefined) return
  if (deeper.length === 0) {
    object.properties.push(property(key, from.right, from))
    return
  }
  const held = object.properties.findLast(
    (one): one is Property => one.type === 'Property' && keyOf(one) === key,
  )?.value
  // What is assigned within anything that is not written out stays unknown, as that is.
  if (held?.type === 'ObjectExpression') write(held, deeper, from)
}

function property(name: string, value: Expression, { start, end }: AssignmentExpression): Property {
  return {
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: { type: 'Identifier', name, start, end },
    value,
    start,
    end,
  }
}
