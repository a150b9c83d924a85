import type { Broken } from '../../jar/prefix.ts'
import type { SetReason } from '../../jar/verdict.ts'

/** A piece of a raw Set-Cookie line, or a word that is missing from it. */
export interface LinePart {
  readonly kind: 'plain' | 'fault' | 'gap'
  readonly text: string
}

interface Fault {
  /** Attributes that the reason speaks of; `pair` is name and value. */
  readonly at: readonly string[]
  /** What the line would need, where it is not there. */
  readonly lacks: readonly string[]
}

/** The line as it came, with what is at fault marked and what is missing as a gap. */
export function markedLine(
  line: string,
  reasons: readonly SetReason[],
  missing: readonly Broken[],
): readonly LinePart[] {
  const faults = reasons.map((reason) => faultOf(reason, missing))
  const at = new Set(faults.flatMap((fault) => fault.at))
  const pieces = line.split(';')
  const there = new Set(pieces.slice(1).map(nameOf))
  const gaps = new Set(
    faults.flatMap(({ lacks }) => lacks).filter((gap) => !there.has(nameOf(gap))),
  )
  const parts = pieces.flatMap((piece, place): LinePart[] => {
    const faulty = at.has(place === 0 ? 'pair' : nameOf(piece))
    // What parts it from the piece before is never at fault.
    const text = piece.trimStart()
    const between = `${place === 0 ? '' : ';'}${piece.slice(0, piece.length - text.length)}`
    const kind = faulty ? 'fault' : 'plain'
    return between === ''
      ? [{ kind, text }]
      : [
          { kind: 'plain', text: between },
          { kind, text },
        ]
  })
  return [...parts, ...[...gaps].map((text): LinePart => ({ kind: 'gap', text }))]
}

const nameOf = (attribute: string) => (attribute.split('=')[0] ?? '').trim().toLowerCase()

function faultOf(reason: SetReason, missing: readonly Broken[]): Fault {
  if (/SameSite(Strict|Lax)$/.test(reason)) return { at: ['samesite'], lacks: [] }
  switch (reason) {
    case 'SameSiteUnspecifiedTreatedAsLax':
    case 'SchemefulSameSiteUnspecifiedTreatedAsLax':
      return { at: [], lacks: ['SameSite'] }
    case 'SameSiteNoneInsecure':
      return { at: ['samesite'], lacks: ['Secure'] }
    case 'SecureOnly':
      return { at: ['secure'], lacks: [] }
    case 'InvalidDomain':
      return { at: ['domain'], lacks: [] }
    case 'InvalidPrefix':
      return {
        at: ['pair', ...(missing.includes('no Domain') ? ['domain'] : [])],
        lacks: missing.filter((what) => ['Secure', 'Path=/', 'HttpOnly'].includes(what)),
      }
    case 'own:PartitionedInsecure':
      return { at: ['partitioned'], lacks: ['Secure'] }
    case 'own:HttpOnlyFromScript':
      return { at: ['httponly'], lacks: [] }
    case 'NameValuePairExceedsMaxSize':
    case 'NoCookieContent':
    case 'OverwriteSecure':
    case 'own:OverwriteHttpOnly':
    case 'own:NamelessPair':
    case 'DisallowedCharacter':
    case 'SyntaxError':
      return { at: ['pair'], lacks: [] }
    default:
      return { at: [], lacks: [] }
  }
}
