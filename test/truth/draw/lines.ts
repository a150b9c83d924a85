import fc from 'fast-check'
import { expiresDate, scriptedExpires } from './dates.ts'
import * as words from './words.ts'

/** How the parts of a line are joined. */
const glue = fc.oneof(
  { arbitrary: fc.constant('; '), weight: 6 },
  { arbitrary: words.of(';', ' ; ', ';  ', ';\t'), weight: 1 },
)

export const joined = (parts: fc.Arbitrary<readonly string[]>): fc.Arbitrary<string> =>
  fc.tuple(parts, glue).map(([all, between]) => all.join(between))

export type Writer = 'http' | 'document.cookie'

/** Any one attribute, as a server of this host (or its page's script) writes it. */
export const attribute = (host: string, by: Writer): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: words.sameSite, weight: 4 },
    { arbitrary: words.flag, weight: 4 },
    { arbitrary: words.path, weight: 3 },
    { arbitrary: words.domainFor(host), weight: 2 },
    { arbitrary: words.maxAge, weight: 2 },
    { arbitrary: words.oddMaxAge, weight: 1 },
    { arbitrary: by === 'http' ? expiresDate : scriptedExpires, weight: 2 },
    { arbitrary: words.priority, weight: 1 },
    { arbitrary: words.unknown, weight: 1 },
  )

/** A whole line with up to five attributes. */
const line = (host: string, by: Writer = 'http'): fc.Arbitrary<string> =>
  joined(
    fc
      .tuple(words.pair, fc.array(attribute(host, by), { maxLength: 5 }))
      .map(([pair, attributes]) => [pair, ...attributes]),
  )

/** One to three lines, so that their order counts as well. */
export const lines = (host: string, by: Writer = 'http'): fc.Arbitrary<string[]> =>
  fc.oneof(
    { arbitrary: line(host, by).map((one) => [one]), weight: 2 },
    { arbitrary: fc.array(line(host, by), { minLength: 2, maxLength: 3 }), weight: 1 },
  )
