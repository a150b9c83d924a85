import type { CookieContext } from '../jar/context.ts'
import { emptyJar, type Jar } from '../jar/contents.ts'
import { cookiesFor, setCookies } from '../jar/jar.ts'
import type { SendVerdict, SetVerdict } from '../jar/verdict.ts'

/** What a client does with cookies. */
export type Keeper =
  | { readonly kind: 'browser' | 'rest' }
  /** It keeps none; `cookie` is the header it was told to send. */
  | { readonly kind: 'curl'; readonly cookie: string | null }

export interface Attached {
  readonly jar: Jar
  /** The `Cookie` header; null: none is sent. */
  readonly header: string | null
  readonly verdicts: readonly SendVerdict[]
}

/** The `Cookie` header of a client's request. */
export function attach(keeper: Keeper, jar: Jar, context: CookieContext): Attached {
  return keeper.kind === 'curl'
    ? { jar, header: keeper.cookie, verdicts: [] }
    : cookiesFor(jar, context)
}

/**
 * What becomes of the Set-Cookie lines of an answer.
 * @param skew client's clock minus the server's `Date`, ms.
 */
export function keep(
  keeper: Keeper,
  jar: Jar,
  lines: readonly string[],
  context: CookieContext,
  skew: number,
): { readonly jar: Jar; readonly verdicts: readonly SetVerdict[] } {
  switch (keeper.kind) {
    case 'browser':
      return setCookies(jar, lines, context, skew)
    case 'rest': {
      const kept = setCookies(jar, lines.map(withoutSameSite), context, skew)
      return {
        jar: kept.jar,
        verdicts: kept.verdicts.map((verdict, place) => ({
          ...verdict,
          line: lines[place] ?? verdict.line,
        })),
      }
    }
    case 'curl': {
      const { verdicts } = setCookies(emptyJar, lines, context, skew)
      return { jar, verdicts: verdicts.map(unkept) }
    }
  }
}

/** SameSite and Partitioned are a browser's rules: other programs' jars do not know them. */
function withoutSameSite(line: string): string {
  return line.replaceAll(/;\s*(samesite\s*=[^;]*|partitioned\s*(?==|;|$)[^;]*)/gi, '')
}

const unkept = (verdict: SetVerdict): SetVerdict => ({
  ...verdict,
  outcome: 'not-considered',
  reasons: ['own:NoJar'],
})
