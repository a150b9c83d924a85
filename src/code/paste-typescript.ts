import type { Node, Program } from 'acorn'
import { below } from './paste-program.ts'

/** Parses TypeScript, and takes its types out: what is left is the program that runs. */
export async function parseTypeScript(text: string): Promise<Program> {
  const [{ Parser }, { tsPlugin }] = await Promise.all([
    import('acorn'),
    import('@sveltejs/acorn-typescript'),
  ])
  const program = Parser.extend(tsPlugin()).parse(text, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    // The plugin asks for them.
    locations: true,
  })
  return withoutTypes(program)
}

/** What the plugin knows beside acorn's own nodes. */
interface TypeScriptNode extends Node {
  readonly expression?: Node
  readonly id?: Node
  readonly moduleReference?: { readonly expression?: Node }
}

/** `x as T`, `x satisfies T`, `<T>x`, `x!`: the value is the expression within. */
const around = ['TSAsExpression', 'TSSatisfiesExpression', 'TSTypeAssertion', 'TSNonNullExpression']

function withoutTypes(program: Program): Program {
  for (const node of below(program))
    for (const [key, value] of Object.entries(node as object)) {
      const bare = Array.isArray(value) ? value.map(bareNode).filter(isKept) : bareNode(value)
      Object.assign(node, { [key]: isKept(bare) ? bare : null })
    }
  return program
}

function bareNode(value: unknown): unknown {
  let one = value
  while (isNode(one) && around.includes(one.type)) one = one.expression
  return isNode(one) && one.type === 'TSImportEqualsDeclaration' ? importOf(one) : one
}

/** `import session = require('express-session')` says what a default import says. */
function importOf(node: TypeScriptNode): unknown {
  const { type, start, end, id, moduleReference } = node
  const source = moduleReference?.expression
  if (!id || !source) return { type, start, end }
  const specifiers = [{ type: 'ImportDefaultSpecifier', start, end, local: id }]
  return { type: 'ImportDeclaration', start, end, specifiers, source, attributes: [] }
}

const isKept = (value: unknown) => !isNode(value) || !value.type.startsWith('TS')

const isNode = (value: unknown): value is TypeScriptNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value
