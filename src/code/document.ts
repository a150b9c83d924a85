import { serverSource } from '../server/source/server-source.ts'
import type { SourceLine } from '../server/source/source-line.ts'
import type { World } from '../world/schema.ts'
import { clientSource } from './client-source.ts'
import { controlAt, type Control } from './controls.ts'

/** One line of a file that is shown, exported and run. */
export interface CodeLine {
  /** Stable while values change: `session.cookie.maxAge`, `POST /login`, `POST /login:3`. */
  readonly id: string
  /** Steps of two spaces. */
  readonly depth: number
  readonly parts: readonly CodePart[]
  /** The route that the line belongs to, as the trace names it: `POST /login`. */
  readonly route?: string
  /** The place of an option that is not given: shown where it would stand, no part of the text. */
  readonly absent?: true
}

type CodePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `code`: the value as it stands in the text; empty where it is not given. */
  | { readonly kind: 'control'; readonly control: Control; readonly code: string }

/** `server.js` of a world, whole: what the page shows, what runs, and what is exported. */
export function serverDocument(world: World): readonly CodeLine[] {
  return withControls(serverSource(world.shop, listening(world)), 'shop.')
}

/** `client.js`, the shop's front end, as it runs in the shop's page. */
export function clientDocument(world: World): readonly CodeLine[] {
  return withControls(clientSource(world), '')
}

function withControls(lines: readonly SourceLine[], under: string): readonly CodeLine[] {
  return lines.map((line) => ({
    ...line,
    parts: line.parts.map((part): CodePart => {
      if (typeof part === 'string') return { kind: 'text', text: part }
      const control = controlAt(under + part.path)
      return control
        ? { kind: 'control', control, code: part.code }
        : { kind: 'text', text: part.code }
    }),
  }))
}

/** The file's text. */
export function textOf(document: readonly CodeLine[]): string {
  const lines = document
    .filter(({ absent }) => !absent)
    .map(({ depth, parts }) => {
      const text = parts.map((part) => (part.kind === 'text' ? part.text : part.code)).join('')
      return text === '' ? '' : '  '.repeat(depth) + text
    })
  return `${lines.join('\n').replace(/\{\n *\}/g, '{}')}\n`
}

/** The app answers at the API's origin, or where the proxy asks it. */
function listening({ page, api, network }: World): {
  readonly port: number
  readonly tls: boolean
} {
  const { port, protocol } = new URL(network.proxy?.to ?? api ?? page)
  const tls = protocol === 'https:'
  return { port: Number(port) || (tls ? 443 : 80), tls }
}
