import fc from 'fast-check'
import { deflate, textOf } from '../src/world/link-bytes.ts'
import { packed } from '../src/world/share.ts'

const markup = '<img src=x onerror=alert(1)>"\'`${7*7}</script>'
/** The same JSON with one place, or every string, made into something else. */
const mangled = (content: string) =>
  fc.oneof(
    fc.constant(content.replaceAll(/:"[^"]*"/g, () => `:${JSON.stringify(markup)}`)),
    fc
      .tuple(
        fc.nat(content.length),
        fc.constantFrom('', '"', '7', '{', ']', 'null', '\u0000', '-1'),
      )
      .map(([at, by]) => content.slice(0, at) + by + content.slice(at + 1)),
    fc
      .tuple(fc.nat(40), fc.oneof(fc.json(), fc.constant(JSON.stringify(markup))))
      .map(([place, by]) => {
        let seen = 0
        return content.replaceAll(/(?<=:)("[^"]*"|\d+|true|false|null)/g, (was) =>
          seen++ === place ? by : was,
        )
      }),
  )

/** A link whose characters were changed on the way. */
export const otherCharacters = (link: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(link.length), fc.nat(6), fc.string({ unit: 'grapheme', maxLength: 6 }))
    .map(([at, length, by]) => link.slice(0, at) + by + link.slice(at + length))

/** A link with a right checksum, to something else than a world and its actions. */
export const otherContent = (content: string): fc.Arbitrary<Promise<string>> =>
  mangled(content).map(async (json) => textOf(packed(1, await deflate(json))))
