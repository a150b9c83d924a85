import type { AnyNode, CallExpression, Expression, IfStatement, Node, Program } from 'acorn'
import { takeAssignments } from './paste-assignments.ts'
import { isNamed, memberName, staticValue, type Scope } from './paste-value.ts'

/** What the whole text tells before any call is looked at. */
export interface Outline {
  readonly constants: ReadonlyMap<string, Expression>
  /** Local names and the module that each came from. */
  readonly modules: ReadonlyMap<string, string>
  /** In the order of the text. */
  readonly nodes: readonly AnyNode[]
}

export function outlineOf(
  program: Program | Expression,
  environment: Scope['environment'],
): Outline {
  const constants = constantsIn(below(program))
  const runs = (test: Expression) => {
    const read = staticValue(test, { constants, environment })
    return read.kind === 'value' ? Boolean(read.value) : null
  }
  const nodes = below(program, runs)
  takeAssignments(nodes, constants)
  return { nodes, constants, modules: modulesIn(nodes) }
}

/**
 * A node and all below it, parents first. A text may be nested deeply: no recursion.
 * @param holds whether a condition holds, null: unknown; what then never runs is left out.
 */
export function below(
  root: Node,
  holds: (test: Expression) => boolean | null = () => null,
): readonly AnyNode[] {
  const nodes: AnyNode[] = []
  const open: Node[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    // acorn's nodes are all `AnyNode`; `Node` is what its interfaces extend.
    const one = node as AnyNode
    nodes.push(one)
    const dead = one.type === 'IfStatement' ? deadPart(one, holds(one.test)) : null
    open.push(
      ...childrenOf(node)
        .filter((child) => child !== dead)
        .reverse(),
    )
  }
  return nodes
}

const deadPart = ({ consequent, alternate }: IfStatement, holds: boolean | null) =>
  holds === null ? null : holds ? alternate : consequent

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isNode)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Names that are declared once, with a value, and never assigned again. */
function constantsIn(nodes: readonly AnyNode[]): ReadonlyMap<string, Expression> {
  const constants = new Map<string, Expression>()
  const spoilt = new Set<string>()
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
      if (constants.has(node.id.name)) spoilt.add(node.id.name)
      if (node.init) constants.set(node.id.name, node.init)
    }
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier')
      spoilt.add(node.left.name)
    if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier')
      spoilt.add(node.argument.name)
  }
  for (const name of spoilt) constants.delete(name)
  return constants
}

function modulesIn(nodes: readonly AnyNode[]): ReadonlyMap<string, string> {
  const modules = new Map<string, string>()
  for (const node of nodes) {
    if (node.type === 'ImportDeclaration')
      for (const { local } of node.specifiers) modules.set(local.name, String(node.source.value))
    if (node.type !== 'VariableDeclarator' || !node.init) continue
    const module = requiredIn(node.init)
    if (module === null) continue
    if (node.id.type === 'Identifier') modules.set(node.id.name, module)
    if (node.id.type === 'ObjectPattern')
      for (const one of node.id.properties)
        if (one.type === 'Property' && one.value.type === 'Identifier')
          modules.set(one.value.name, module)
  }
  return modules
}

/** The module in `require('x')`, `require('x').y`, `require('x')(z)`; null: it is none of them. */
export function requiredIn(node: Node): string | null {
  const one = node as Expression
  if (one.type === 'MemberExpression') return requiredIn(one.object)
  if (one.type === 'NewExpression') return requiredIn(one.callee)
  if (one.type !== 'CallExpression') return null
  const [first] = one.arguments
  if (isNamed(one.callee, 'require'))
    return first?.type === 'Literal' && typeof first.value === 'string' ? first.value : null
  return requiredIn(one.callee)
}

/** The module that a callee comes from: `express.static`, `MongoStore.create`, `session`, …; null: none. */
export function moduleOf(callee: Node, { modules }: Outline): string | null {
  const one = callee as Expression
  if (one.type === 'Identifier') return modules.get(one.name) ?? null
  if (one.type === 'MemberExpression') return moduleOf(one.object, { modules } as Outline)
  return requiredIn(one)
}

/** The name of the method in `app.use(…)`; null: no method is called. */
export function methodOf({ callee }: CallExpression): string | null {
  return callee.type === 'MemberExpression' ? memberName(callee) : null
}
