/**
 * The shop's program as text, line by line, with holes where a value of the options stands. The
 * same lines are shown, exported and bundled into the instance (bundle.ts): one source.
 */
export interface SourceLine {
  /** Stable while options change: `session.cookie.maxAge`, `POST /login`, `POST /login:3`. */
  readonly id: string
  /** How far in it stands, in steps of two spaces. */
  readonly depth: number
  readonly parts: readonly (string | Hole)[]
  /** The route that it belongs to, as the trace names it: `POST /login`. */
  readonly route?: string
  /** An option that is not given: its place in the code, but no line of it. */
  readonly absent?: true
}

/** A value of `ShopOptions` where it stands in the code. */
export interface Hole {
  /** Its path in the shop's options: `session.cookie.maxAge`. */
  readonly path: string
  /** The value as code; empty where it is absent. */
  readonly code: string
}

export const hole = (path: string, code: string): Hole => ({ path, code })

/** A line in the making; what stands in an inner list stands one step further in. */
export type Tree = string | Draft | readonly Tree[]

interface Draft {
  readonly parts: readonly (string | Hole)[]
  readonly id?: string
  readonly absent?: true
}

/** A line with holes: code`name: ${hole('session.name', "'sid'")},` */
export function code(texts: TemplateStringsArray, ...holes: readonly (Hole | string)[]): Draft {
  const parts: (string | Hole)[] = []
  texts.forEach((text, place) => {
    if (text !== '') parts.push(text)
    const next = holes[place]
    if (next !== undefined && next !== '') parts.push(next)
  })
  return { parts }
}

/** The line under an id of its own. */
export const named = (id: string, draft: Draft): Draft => ({ ...draft, id })

/** The place of an option that is not given. */
export const missing = (path: string, before: string, after = ''): Draft => ({
  parts: [before, hole(path, ''), ...(after ? [after] : [])],
  id: path,
  absent: true,
})

/** Lays a piece of the program out as lines. @param id of its first line; the others count on from it */
export function layOut(id: string, tree: readonly Tree[], route?: string): SourceLine[] {
  const lines: SourceLine[] = []
  const place = (inner: readonly Tree[], depth: number) => {
    for (const one of inner)
      if (typeof one === 'object' && !('parts' in one)) place(one, depth + 1)
      else {
        const draft: Draft = typeof one === 'string' ? { parts: [one] } : one
        const count = lines.length + 1
        lines.push({
          id: count === 1 ? id : `${id}:${count}`,
          depth,
          ...draft,
          ...(route === undefined ? {} : { route }),
        })
      }
  }
  place(tree, 0)
  return lines
}

/** A value as code writes it. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).map(([key, one]) => `${key}: ${literal(one)}`)
    return inner.length ? `{ ${inner.join(', ')} }` : '{}'
  }
  return String(value)
}

/** In single quotes, and such that no text can end them, nor a `<script>` around them. */
function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inner.replace(/[\u2028\u2029\u007f-\u009f]|<(?=[/!])/g, escaped)}'`
}

const escaped = (text: string) => `\\u${text.charCodeAt(0).toString(16).padStart(4, '0')}`
