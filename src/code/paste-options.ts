import { cookieKeys, type CookieOptions, type SessionOptions } from '../server/options.ts'

/** What an option may be. `as`: what the text's value becomes in the world; undefined: it does not fit. */
interface Rule {
  readonly wanted: string
  readonly as: (value: unknown) => unknown
}

const bool: Rule = {
  wanted: 'true | false',
  as: (value) => (typeof value === 'boolean' ? value : undefined),
}
const text: Rule = {
  wanted: "'…'",
  as: (value) => (typeof value === 'string' ? value : undefined),
}
const oneOf = (...choices: readonly (string | boolean)[]): Rule => ({
  wanted: choices.map((one) => (typeof one === 'string' ? `'${one}'` : String(one))).join(' | '),
  as: (value) => {
    const plain = typeof value === 'string' ? value.toLowerCase() : value
    return choices.find((one) => one === plain)
  },
})

/** A word that counts in any case, and that throws only when the cookie's line is written. */
const word = (wanted: string, ...plain: readonly boolean[]): Rule => ({
  wanted,
  as: (value) => (typeof value === 'string' ? value : plain.find((one) => one === value)),
})

/** Options whose value stands in the text as it is (express-session 1.19, README, "API"). */
export const sessionRules: Readonly<Partial<Record<keyof SessionOptions, Rule>>> = {
  name: text,
  resave: bool,
  saveUninitialized: bool,
  rolling: bool,
  unset: oneOf('keep', 'destroy'),
  proxy: bool,
}

export const cookieRules: Readonly<Partial<Record<keyof CookieOptions, Rule>>> = {
  domain: text,
  path: text,
  maxAge: {
    wanted: 'ms',
    as: (value) =>
      value === null || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined,
  },
  httpOnly: bool,
  secure: oneOf(true, false, 'auto'),
  sameSite: word("'lax' | 'strict' | 'none' | 'auto' | true | false", true, false),
  priority: word("'low' | 'medium' | 'high'"),
  partitioned: bool,
}

/** Every key that `session({ … })` reads itself. */
export const sessionOptionKeys: readonly string[] = [
  'cookie',
  'genid',
  'name',
  'proxy',
  'resave',
  'rolling',
  'saveUninitialized',
  'secret',
  'store',
  'unset',
]
/** `signed` and `overwrite` are read by the cookie's constructor and serve nothing. */
export const cookieOptionKeys: readonly string[] = [...cookieKeys, 'originalMaxAge']

/** The known key that is spelt nearly so; null: none is. */
export function nearest(key: string, known: readonly string[]): string | null {
  const plain = (word: string) => word.toLowerCase().replace(/[-_ ]/g, '')
  const same = known.find((one) => plain(one) === plain(key))
  if (same) return same
  const [best] = known
    .map((one) => ({ one, distance: distance(plain(one), plain(key)) }))
    .sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.max(1, Math.floor(key.length / 4)) ? best.one : null
}

/** Levenshtein. Keys are short: a long one is near none. */
function distance(a: string, b: string): number {
  if (b.length > 40) return b.length
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap))
    }
    row = next
  }
  return row[b.length] ?? 0
}
