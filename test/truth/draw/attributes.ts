import fc from 'fast-check'
import type { Step } from '../../../src/doors/judge-schema.ts'
import { expiresDate, scriptedExpires } from './dates.ts'
import { attribute, joined, type Writer } from './lines.ts'
import { hostOf, scripted, set, typed, urlAt } from './steps.ts'
import * as words from './words.ts'

/** Groups that look at one attribute, or at few, on one host. */

const plainHosts = ['https://shop.example', 'http://shop.example', 'http://localhost:3000']

/** A line arrives at a page, then two pages of the host are asked for. */
const arriving = (
  by: Writer,
  origins: readonly string[],
  line: (host: string) => fc.Arbitrary<string>,
): fc.Arbitrary<Step[]> =>
  words
    .of(...origins)
    .chain((origin) =>
      line(hostOf(origin)).map((text) => [
        by === 'http' ? set(`${origin}/cart/items`, text) : scripted(`${origin}/cart/items`, text),
        typed(`${origin}/cart/x`),
        typed(`${origin}/`),
      ]),
    )

const oneAttribute = (by: Writer) =>
  arriving(by, plainHosts, (host) => joined(fc.tuple(words.pair, attribute(host, by))))

const dated = (by: Writer) =>
  arriving(by, ['https://shop.example'], () =>
    joined(fc.tuple(fc.constant('a=1'), by === 'http' ? expiresDate : scriptedExpires)),
  )

const prefixes = ['__Host-', '__Secure-', '__Http-', '__Host-Http-']
const prefixName = fc
  .tuple(words.of(...prefixes), fc.constantFrom('as it is', 'lower', 'upper'), words.of('a', ''))
  .map(([prefix, form, rest]) => {
    const written =
      form === 'lower' ? prefix.toLowerCase() : form === 'upper' ? prefix.toUpperCase() : prefix
    return written + rest
  })
const prefixPair = fc.oneof(
  { arbitrary: prefixName.map((name) => `${name}=1`), weight: 6 },
  { arbitrary: prefixName, weight: 1 },
  { arbitrary: prefixName.map((name) => `=${name}=1`), weight: 1 },
  { arbitrary: words.of(' __Host-a =1', '_Host-a=1', '__Hosta=1', '__Host -a=1'), weight: 1 },
)

const prefixed = (by: Writer) =>
  arriving(by, plainHosts, (host) =>
    joined(
      fc
        .tuple(
          prefixPair,
          fc.subarray(['Secure', 'Path=/', 'HttpOnly'], { minLength: 0 }),
          fc.option(attribute(host, by), { freq: 3 }),
        )
        .map(([pair, all, more]) => [pair, ...all, ...(more === null ? [] : [more])]),
    ),
  )

/** A cookie with a Domain, and every host of its family. */
const domain: fc.Arbitrary<Step[]> = fc.constantFrom(...words.families).chain((family) =>
  words.of(...family).chain((origin) =>
    fc
      .tuple(
        words.domainFor(hostOf(origin)),
        words.of(...family).chain((other) => words.domainFor(hostOf(other))),
        fc.boolean(),
      )
      .map(([own, other, relative]) => [
        set(`${origin}/`, `a=1; ${relative ? other : own}`),
        ...family.map((one) => typed(`${one}/`)),
      ]),
  ),
)

const path: fc.Arbitrary<Step[]> = fc
  .tuple(
    urlAt(['https://shop.example']),
    fc.option(words.path, { freq: 4 }),
    fc.uniqueArray(urlAt(['https://shop.example']), { minLength: 3, maxLength: 5 }),
  )
  .map(([url, attribute, urls]) => [
    set(url, attribute === null ? 'a=1' : `a=1; ${attribute}`),
    ...urls.map(typed),
  ])

export const attributeGroups = {
  attr: oneAttribute('http'),
  'attr-js': oneAttribute('document.cookie'),
  date: dated('http'),
  'date-js': dated('document.cookie'),
  prefix: prefixed('http'),
  'prefix-js': prefixed('document.cookie'),
  domain,
  path,
}
