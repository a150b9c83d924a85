import * as v from 'valibot'
import { defaultWorld } from './defaults.ts'
import { bytesOf, checksum, deflate, inflate, textOf } from './link-bytes.ts'
import { sameValue } from './same-value.ts'
import { parseScript, type Script } from './script.ts'
import { parseWith, type Refusal } from './set-value.ts'

/**
 * A script as the text of a link: one byte of the format's version, four of the checksum of all that
 * follows it, three of the length of the rest, then JSON by raw deflate. The world is written as what
 * differs from the plain one, each action as the ms since the one before (null: when at rest) and
 * its deed, with `joined` where it has it. A deed holds no typed text of a password: it is right or wrong.
 */
const version = 1
const headLength = 8

/** Unpacked bytes, actions and characters that are read at the most. */
const most = { bytes: 4_000_000, actions: 5_000, text: 400_000 } as const

export type OpenedLink =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly why: 'broken' | 'cut-off' | 'newer' | 'too-large' }
  /** Whole, and no world that can be. */
  | { readonly ok: false; readonly why: 'refused'; readonly refusal: Refusal }

const Content = v.strictObject({
  world: v.record(v.string(), v.unknown()),
  actions: v.pipe(
    v.array(v.strictTuple([v.nullable(v.number()), v.record(v.string(), v.unknown())])),
    v.maxLength(most.actions),
  ),
})

/** null: more was done than a link can hold. */
export async function linkText({ world, actions }: Script): Promise<string | null> {
  if (actions.length > most.actions) return null
  let last = world.startAt
  const content = {
    world: difference(defaultWorld, world, ''),
    actions: actions.map(({ at, deed, ...joined }) => {
      const since = at === null ? null : at - last
      last = at ?? last
      return [since, { ...deed, ...joined }]
    }),
  }
  const json = JSON.stringify(content)
  const text = textOf(packed(version, await deflate(json)))
  return text.length > most.text || json.length * 3 > most.bytes ? null : text
}

/** The script that a link holds; byte for byte the one that was shared. */
export async function openLink(text: string): Promise<OpenedLink> {
  if (text.length > most.text) return { ok: false, why: 'too-large' }
  const bytes = bytesOf(text)
  if (!bytes || bytes.length === 0) return { ok: false, why: text === '' ? 'cut-off' : 'broken' }
  if ((bytes[0] ?? 0) > version) return { ok: false, why: 'newer' }
  if (bytes.length < headLength) return { ok: false, why: 'cut-off' }
  const head = new DataView(bytes.buffer)
  const length = (head.getUint8(5) << 16) | head.getUint16(6)
  if (head.getUint32(1) !== checksum(bytes.subarray(5)))
    return { ok: false, why: bytes.length < headLength + length ? 'cut-off' : 'broken' }
  if (bytes[0] !== version) return { ok: false, why: 'broken' }
  try {
    const json = await inflate(bytes.slice(headLength), most.bytes)
    return json === null ? { ok: false, why: 'too-large' } : read(JSON.parse(json))
  } catch {
    return { ok: false, why: 'broken' }
  }
}

/** A link's bytes around its compressed content. */
export function packed(format: number, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(headLength + content.length)
  const head = new DataView(bytes.buffer)
  head.setUint8(0, format)
  head.setUint8(5, content.length >>> 16)
  head.setUint16(6, content.length & 0xffff)
  bytes.set(content, headLength)
  head.setUint32(1, checksum(bytes.subarray(5)))
  return bytes
}

function read(input: unknown): OpenedLink {
  const content = parseWith(Content, input, '')
  if (!content.ok) return { ok: false, why: 'refused', refusal: content.refusal }
  const { world, actions } = content.value
  let last = typeof world['startAt'] === 'number' ? world['startAt'] : defaultWorld.startAt
  const script = parseScript({
    world,
    actions: actions.map(([since, deed]) => {
      if (since !== null) last += since
      return { ...deed, at: since === null ? null : last }
    }),
  })
  return script.ok
    ? { ok: true, script: script.value }
    : { ok: false, why: 'refused', refusal: script.refusal }
}

type Tree = { readonly [key: string]: unknown }
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What `parseScript` lays over the plain world to get this one: `shop.session` is taken whole. */
function difference(base: Tree, whole: Tree, path: string): Tree {
  return Object.fromEntries(
    Object.entries(whole)
      .filter(([key, value]) => !sameValue(value, base[key]))
      .map(([key, value]) => {
        const inner = base[key]
        const here = path + key
        return [
          key,
          here !== 'shop.session' && isTree(inner) && isTree(value)
            ? difference(inner, value, `${here}.`)
            : value,
        ]
      }),
  )
}
