import type { Expression, Program } from 'acorn'
import { isLoopback } from '../http/address.ts'
import { defaultWorld } from '../world/defaults.ts'
import type { World } from '../world/schema.ts'
import { parseWorld, type Refusal } from '../world/set-value.ts'
import type { PasteFinding } from './paste-finding.ts'
import { credentialsIn } from './paste-front.ts'
import { parseProgram } from './paste-parse.ts'
import {
  corsOf,
  madeBy,
  speaksTls,
  storeOf,
  trustProxyIn,
  usedIn,
  type Used,
} from './paste-middleware.ts'
import { takeNotes, type Note } from './paste-notes.ts'
import { outlineOf, type Outline } from './paste-program.ts'
import { routesIn } from './paste-routes.ts'
import { readSession } from './paste-session.ts'
import { staticValue, type Scope } from './paste-value.ts'

/** A configuration, and what it cannot say of itself. */
export interface Pasted {
  /** `session({ … })`, its options alone, or a whole server file. */
  readonly text: string
  /** Origins of the shop's page and of its API; null: the page's own. */
  readonly page: string
  readonly api: string | null
  /** Values for `process.env`, as far as they were told. */
  readonly environment?: Readonly<Record<string, string>>
  /** What the proxy that ends TLS sends on; absent: `https`, as hosting platforms do. */
  readonly forwardedProto?: string | null
  /** How the front end fetches, where that is known. */
  readonly credentials?: World['front']['credentials']
}

export type ReadPaste =
  | { readonly ok: true; readonly world: World; readonly findings: readonly PasteFinding[] }
  /** Nothing came of it. `refusal`: an address that is none. */
  | {
      readonly ok: false
      readonly findings: readonly PasteFinding[]
      readonly refusal: Refusal | null
    }

/** UTF-16 units. */
export const longestPaste = 2_000_000

/** Reads a configuration as a world. It is parsed, never run. The parser is loaded when it is needed. */
export async function readPaste(pasted: Pasted): Promise<ReadPaste> {
  const { text } = pasted
  const notes = takeNotes(text, defaultWorld.startAt)
  const failed = (refusal: Refusal | null = null): ReadPaste => ({
    ok: false,
    findings: notes.all(),
    refusal,
  })
  const addresses = parseWorld({ ...defaultWorld, page: pasted.page, api: pasted.api }, '')
  if (!addresses.ok) return failed(addresses.refusal)
  const whole = { start: 0 }
  if (text.length > longestPaste) {
    notes.note(whole, { kind: 'too-long', max: longestPaste })
    return failed()
  }
  try {
    const parsed = await parseProgram(text)
    if (!parsed.ok) {
      const nested = parsed.message.startsWith('Not enough stack space')
      notes.note(
        { start: parsed.at },
        nested ? { kind: 'too-nested' } : { kind: 'syntax', message: parsed.message },
      )
      return failed()
    }
    const input = readProgram(parsed.program, pasted, notes.note)
    if (input === null) return failed()
    const world = parseWorld(input, '')
    return world.ok
      ? { ok: true, world: world.value, findings: notes.all() }
      : failed(world.refusal)
  } catch (error) {
    // Values are followed by recursion: what the parser still bore may be too deep for it.
    if (!(error instanceof RangeError)) throw error
    notes.note(whole, { kind: 'too-nested' })
    return failed()
  }
}

function readProgram(program: Program | Expression, pasted: Pasted, note: Note): unknown {
  const env = environment(pasted, note)
  const outline = outlineOf(program, env)
  const { page } = pasted
  const api = pasted.api === page ? null : pasted.api
  const scope: Scope = { constants: outline.constants, environment: env }
  const used = usedIn(outline)
  const options = sessionOptions(program, outline, used, note)
  if (options === null) return null
  const { session, store } = readSession(options ?? undefined, scope, note)
  const corsCall = used.find(({ kind }) => kind === 'cors')?.call
  const cors = corsCall ? corsOf(corsCall, scope, note) : null
  parserSecret(used, session.secret, scope, note)
  const trustProxy = trustProxyIn(outline, scope, note)
  const { shop, front, network } = defaultWorld
  return {
    ...defaultWorld,
    page,
    api,
    network: {
      ...network,
      proxy: proxyBefore(api ?? page, speaksTls(outline), pasted, program, note),
    },
    shop: {
      ...shop,
      session,
      store: { ...shop.store, ...storeOf(store, outline, scope, note) },
      ...(trustProxy === undefined ? {} : { trustProxy }),
      ...routesIn(outline, session.cookie ?? {}, note),
      order: orderOf(used),
      cors,
    },
    front: {
      ...front,
      credentials: credentialsIn({
        told: pasted.credentials,
        api,
        outline,
        corsCredentials: cors?.credentials ?? false,
        note,
        program,
      }),
    },
  }
}

/** The options of the first session; undefined: it was given none; null: there is no session. */
function sessionOptions(
  program: Program | Expression,
  outline: Outline,
  used: readonly Used[],
  note: Note,
): Expression | undefined | null {
  const alone = onlyObject(program)
  if (alone) return alone
  const made = outline.nodes.flatMap((node) =>
    node.type === 'CallExpression' && madeBy(node, outline) === 'session' ? [node] : [],
  )
  const inUse = used.find(({ kind }) => kind === 'session')?.call
  const first = inUse ?? made[0]
  for (const other of made) if (other !== first) note(other, { kind: 'second-session' })
  if (first) {
    const [options] = first.arguments
    return options?.type === 'SpreadElement' ? undefined : options
  }
  const other = used.find(({ kind }) => kind === 'cookie-session')
  if (other) note(other.call, { kind: 'other-module', module: 'cookie-session' })
  else note(program, { kind: 'no-session' })
  return null
}

/** The options without a call around them. */
function onlyObject(program: Program | Expression): Expression | null {
  if (program.type === 'ObjectExpression') return program
  const only = program.type === 'Program' && program.body.length === 1 ? program.body[0] : null
  const expression = only?.type === 'ExpressionStatement' ? only.expression : null
  return expression?.type === 'ObjectExpression' ? expression : null
}

/** NODE_ENV is what a deployment usually sets; all else is not set unless it was told. */
function environment(pasted: Pasted, note: Note): Scope['environment'] {
  const local = isLoopback(new URL(pasted.api ?? pasted.page).hostname)
  return (name, node) => {
    const told = pasted.environment?.[name]
    if (told !== undefined) return told
    const assumed = name === 'NODE_ENV' ? (local ? 'development' : 'production') : null
    note(node, { kind: 'environment', name, assumed })
    return assumed ?? undefined
  }
}

/** Those that are not named stand where they disturb nobody. */
function orderOf(used: readonly Used[]): World['shop']['order'] {
  const order: World['shop']['order'] = []
  for (const { kind } of used)
    if ((kind === 'static' || kind === 'cors' || kind === 'session') && !order.includes(kind))
      order.push(kind)
  if (!order.includes('static')) order.unshift('static')
  if (!order.includes('session')) order.push('session')
  if (!order.includes('cors')) order.splice(order.indexOf('session'), 0, 'cors')
  return order
}

function parserSecret(
  used: readonly Used[],
  secret: World['shop']['session']['secret'],
  scope: Scope,
  note: Note,
): void {
  const parser = used.find(({ kind }) => kind === 'cookie-parser')
  if (!parser) return
  const [given] = parser.call.arguments
  const read = given ? staticValue(given, scope) : null
  const first = Array.isArray(secret) ? secret[0] : secret
  note(
    parser.call,
    read?.kind === 'value' && typeof read.value === 'string' && read.value !== first
      ? { kind: 'parser-secret-differs' }
      : { kind: 'ignored', what: 'cookie-parser', why: 'not-needed' },
  )
}

/** `app.listen` speaks http alone; at an https address something before it ends TLS. */
function proxyBefore(
  origin: string,
  tls: boolean | null,
  { forwardedProto = 'https' }: Pasted,
  program: Program | Expression,
  note: Note,
): unknown {
  const { protocol, hostname } = new URL(origin)
  if (protocol !== 'https:' || tls === true) return null
  if (tls === null && isLoopback(hostname)) return null
  note(program, { kind: 'proxy-assumed', forwardedProto })
  return { forwardedProto }
}
