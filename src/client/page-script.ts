/** A text that a script puts together. */
type Term =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'cookie' }
  | { readonly kind: 'address' }
  | { readonly kind: 'encoded'; readonly inner: Expression }
type Expression = readonly Term[]

/** What a script in a page does. */
export type Statement =
  | { readonly kind: 'image'; readonly url: Expression }
  | {
      readonly kind: 'fetch'
      readonly url: Expression
      /** `method`, `body` and `credentials`, where they are given. */
      readonly init: ReadonlyMap<string, Expression>
    }
  | { readonly kind: 'set-cookie'; readonly line: Expression }

/**
 * The statements of a script, as far as they are of three kinds: `new Image().src = …`,
 * `fetch(…)` and `document.cookie = …`, over strings, `document.cookie`, `location.href`,
 * `encodeURIComponent` and `+`. It reads them and evaluates nothing: a page in the virtual browser
 * never runs code. Any other script does nothing.
 */
export function readScript(source: string): readonly Statement[] {
  const tokens = tokensOf(source)
  if (!tokens) return []
  const statements: Statement[] = []
  let at = 0
  const take = (...wanted: readonly string[]) => {
    const fits = wanted.every((token, place) => tokens[at + place] === token)
    if (fits) at += wanted.length
    return fits
  }

  const term = (): Term | null => {
    if (take('document.cookie')) return { kind: 'cookie' }
    if (take('location.href')) return { kind: 'address' }
    if (take('encodeURIComponent', '(')) {
      const inner = expression()
      return inner && take(')') ? { kind: 'encoded', inner } : null
    }
    const token = tokens[at] ?? ''
    if (!/^["'`]/.test(token)) return null
    at++
    return { kind: 'text', text: token.slice(1, -1).replaceAll(/\\(.)/g, '$1') }
  }
  const expression = (): Expression | null => {
    const terms: Term[] = []
    do {
      const next = term()
      if (!next) return null
      terms.push(next)
    } while (take('+'))
    return terms
  }
  const init = (): ReadonlyMap<string, Expression> | null => {
    const entries = new Map<string, Expression>()
    while (!take('}')) {
      const name = tokens[at++] ?? ''
      const value = take(':') ? expression() : null
      if (!value) return null
      entries.set(name, value)
      take(',')
    }
    return entries
  }
  const statement = (): Statement | null => {
    if (take('new', 'Image', '(', ')', '.src', '=')) {
      const url = expression()
      return url && { kind: 'image', url }
    }
    if (take('document.cookie', '=')) {
      const line = expression()
      return line && { kind: 'set-cookie', line }
    }
    if (!take('fetch', '(')) return null
    const url = expression()
    const options = take(',', '{') ? init() : new Map<string, Expression>()
    return url && options && take(')') ? { kind: 'fetch', url, init: options } : null
  }

  while (at < tokens.length) {
    if (take(';')) continue
    const next = statement()
    if (!next) return []
    statements.push(next)
  }
  return statements
}

/** What a script's expression comes to. */
export function textOf(
  expression: Expression,
  page: { readonly cookie: string; readonly url: string },
): string {
  return expression
    .map((term) => {
      switch (term.kind) {
        case 'text':
          return term.text
        case 'cookie':
          return page.cookie
        case 'address':
          return page.url
        case 'encoded':
          return encodeURIComponent(textOf(term.inner, page))
      }
    })
    .join('')
}

/** null: there is something in it that none of the statements has. */
function tokensOf(source: string): readonly string[] | null {
  const pattern =
    /\s+|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`|document\.cookie|location\.href|\.src\b|[A-Za-z]+|[-+=(){},:;]/y
  const tokens: string[] = []
  while (pattern.lastIndex < source.length) {
    const token = pattern.exec(source)?.[0]
    if (token === undefined) return null
    if (token.trim() !== '') tokens.push(token)
  }
  return tokens
}
