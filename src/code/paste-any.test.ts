import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultWorld } from '../world/defaults.ts'
import { parseWorld } from '../world/set-value.ts'
import { serverDocument, textOf } from './document.ts'
import { readPaste } from './paste.ts'

const own = textOf(serverDocument(defaultWorld))
const words = own.match(/[\w$]+|\s+|[^\w\s]/g) ?? []

/** Nearly a server: the page's own, with some of its words elsewhere, doubled or gone. */
const nearly = fc
  .array(
    fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1), fc.constantFrom('move', 'drop')),
  )
  .map((changes) => {
    const text = [...words]
    for (const [from, to, how] of changes) text[to] = how === 'drop' ? '' : (words[from] ?? '')
    return text.join('')
  })

it('whatever is pasted, it is answered: by a world of the schema, or by places in the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(nearly, fc.string({ unit: 'binary' })), async (text) => {
      const read = await readPaste({ text, page: 'http://localhost:3000', api: null })
      if (read.ok) expect(parseWorld(read.world, '')).toEqual({ ok: true, value: read.world })
      else expect(read.findings.length).toBeGreaterThan(0)
      const lines = text.split('\n')
      for (const { line, column } of read.findings) {
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
      }
    }),
    { numRuns: 300 },
  )
})
