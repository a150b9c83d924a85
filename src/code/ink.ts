export interface Inked {
  readonly kind: 'plain' | 'keyword' | 'string' | 'comment'
  readonly text: string
}

const keywords =
  'async|await|const|export|for|from|function|if|import|let|new|of|return|true|false|null|undefined'
const token = new RegExp(
  String.raw`(?<comment>//.*)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\`(?:[^\`\\]|\\.)*\`)|\b(?<keyword>${keywords})\b`,
  'g',
)

/**
 * A piece of one line of JavaScript, cut into what is set in another weight of ink. Enough for the
 * code that we write ourselves: no regular expressions, no comments or strings over several lines.
 */
export function inkOf(text: string): readonly Inked[] {
  const parts: Inked[] = []
  let end = 0
  const plainUpTo = (start: number) => {
    if (start > end) parts.push({ kind: 'plain', text: text.slice(end, start) })
  }
  for (const match of text.matchAll(token)) {
    plainUpTo(match.index)
    end = match.index + match[0].length
    parts.push({ kind: kindOf(match.groups ?? {}), text: match[0] })
  }
  plainUpTo(text.length)
  return parts
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Inked['kind'] {
  if (groups['comment'] !== undefined) return 'comment'
  return groups['string'] === undefined ? 'keyword' : 'string'
}
