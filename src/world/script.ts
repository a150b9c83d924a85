import * as v from 'valibot'
import { Deed } from './action.ts'
import { defaultWorld } from './defaults.ts'
import type { World } from './schema.ts'
import { parseWith, parseWorld, type Parsed } from './set-value.ts'

/** A world and what is done in it, as a file or a link holds them. */
export interface Script {
  readonly world: World
  readonly actions: readonly ScriptAction[]
}

export interface ScriptAction {
  /** ms since the epoch; null: when all before it is at rest. */
  readonly at: number | null
  readonly deed: Deed
  /** The learner did it in one with the action before it, and takes it back in one. */
  readonly joined?: true
}

const Shape = v.strictObject({
  world: v.exactOptional(v.record(v.string(), v.unknown())),
  actions: v.array(v.record(v.string(), v.unknown())),
})

const At = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))

/**
 * Reads a script from JSON values: `{ world?, actions }`. What `world` leaves out is as in the
 * plain world, except `shop.session`, which is taken whole: an option that is not named is not
 * passed to express-session. Each action is its deed with an optional `at` and `joined`.
 */
export function parseScript(input: unknown): Parsed<Script> {
  const shape = parseWith(Shape, input, '')
  if (!shape.ok) return shape
  const world = parseWorld(over(defaultWorld, shape.value.world ?? {}, ''), 'world')
  if (!world.ok) return world
  const actions: ScriptAction[] = []
  let last = world.value.startAt
  for (const [index, raw] of shape.value.actions.entries()) {
    const { at, joined, ...rest } = raw
    const place = `actions.${index}`
    const deed = parseWith(Deed, rest, place)
    if (!deed.ok) return deed
    const time = parseWith(v.nullable(At), at ?? null, `${place}.at`)
    if (!time.ok) return time
    const belongs = parseWith(v.optional(v.literal(true)), joined, `${place}.joined`)
    if (!belongs.ok) return belongs
    if (time.value !== null && time.value < last)
      return {
        ok: false,
        refusal: {
          where: `${place}.at`,
          what: `lies before ${last}, when the world had already got further`,
        },
      }
    last = time.value ?? last
    actions.push({ at: time.value, deed: deed.value, ...(belongs.value && { joined: true }) })
  }
  return { ok: true, value: { world: world.value, actions } }
}

type Tree = { readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function over(base: Tree, top: Tree, path: string): Tree {
  const merged = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(top)) {
    const inner = merged.get(key)
    const whole = path + key === 'shop.session'
    merged.set(
      key,
      !whole && isTree(inner) && isTree(value) ? over(inner, value, `${path}${key}.`) : value,
    )
  }
  return Object.fromEntries(merged)
}
