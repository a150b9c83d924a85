import * as v from 'valibot'
import { Client } from './client-schema.ts'
import { World } from './schema.ts'

/** What was wrong, where (a dotted path), and what would be right. */
export interface Refusal {
  readonly where: string
  readonly what: string
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

/** What only a new start may change: it decides what has happened already. */
const fixed = new Set(['version', 'seed', 'startAt', 'clients'])

type Tree = { readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The world with the value at `path` set (or removed, where `value` is undefined). */
export function setValue(world: World, path: string, value: unknown): Parsed<World> {
  const keys = path.split('.')
  if (fixed.has(keys[0] ?? ''))
    return refuse(path, 'can only be chosen before a world begins: start over with it')
  return parseWorld(withValue(world, keys, value), '')
}

/** A client with the value at `path` set; its name and kind are what they are. */
export function setClient(
  { clients }: World,
  client: string,
  path: string,
  value: unknown,
): Parsed<Client> {
  const keys = path.split('.')
  if (keys[0] === 'id' || keys[0] === 'kind') return refuse(path, 'cannot be changed')
  const settings = clients.find(({ id }) => id === client)
  return parseWith(Client, withValue(settings, keys, value), '')
}

function withValue(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const base = isTree(tree) ? tree : {}
  const inner = withValue(Object.hasOwn(base, key) ? base[key] : undefined, rest, value)
  const entries = Object.entries(base)
  if (inner === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key))
  // Object.fromEntries defines own properties, `__proto__` too: it can only be refused later.
  return Object.fromEntries([...entries.filter(([name]) => name !== key), [key, inner]])
}

/** The value at a path; undefined where there is none. */
export function valueAt(tree: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (isTree(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
      tree,
    )
}

/** Checks a whole world. `under` is put before the path of what is refused. */
export function parseWorld(input: unknown, under: string): Parsed<World> {
  return parseWith(World, input, under)
}

export function parseWith<T>(
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
  under: string,
): Parsed<T> {
  const result = v.safeParse(schema, input)
  if (result.success) return { ok: true, value: result.output }
  const issue = deepest(result.issues[0])
  const path = v.getDotPath(issue)
  return refuse([under, path].filter(Boolean).join('.') || 'the top', issue.message)
}

/** A union's own message says only that nothing fitted; the branch that came furthest says why. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = (issue.issues ?? []).filter((one) => (one.path?.length ?? 0) > 0)
  const [best] = inner
  return best ?? issue
}

const refuse = (where: string, what: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { where, what },
})
