import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A word on a line of its own, with its name. */
const word = /^ {2,}'?([\w-]+)'?: (?:'.*'|"[^"]*"|\(.*\) => [`'].*[`']),\n/m
/** Of a catalogue: not the registry, nor what only helps to say numbers. */
const isCatalogue = (file: string) => !['language.ts', 'plural.ts'].includes(file)

/**
 * Third languages, in a folder of their own: `rootDirs` lays it over src, so that their
 * imports read as those of the languages that there are.
 */
describe('a third language', () => {
  let folder: string
  /** What the compiler says, by file (`whole/index.ts`). */
  let complaints: ReadonlyMap<string, string>
  /** The word that was taken out of each file of `lacking`. */
  const taken = new Map<string, string>()

  beforeAll(async () => {
    mkdirSync('test-results', { recursive: true })
    folder = mkdtempSync(join('test-results', 'third-language-'))
    for (const name of ['whole', 'lacking', 'shorter'])
      cpSync('src/messages/en', join(folder, 'messages', name), { recursive: true })
    for (const file of readdirSync('src/messages/en').filter(isCatalogue)) {
      const path = join(folder, 'messages', 'lacking', file)
      const text = readFileSync(path, 'utf8')
      // What is exported has the catalogue's type; what stands before it may be looser.
      const at = text.indexOf('export const')
      const [line, name] = word.exec(text.slice(at)) ?? []
      if (!line || !name) continue
      taken.set(file, name)
      writeFileSync(path, text.slice(0, at) + text.slice(at).replace(line, ''))
    }
    const manifest = join(folder, 'messages', 'shorter', 'language.ts')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^ {2}paste: .*\n/m, ''))
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions: { rootDirs: ['.', '../../src'], noUnusedLocals: false },
        include: ['.'],
      }),
    )
    complaints = await compiled(join(folder, 'tsconfig.json'))
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const of = (name: string) => [...complaints].filter(([file]) => file.includes(`/${name}/`))

  it('is one folder: a whole copy compiles as it is', () => {
    expect(of('whole')).toEqual([])
  })

  it('does not compile where a word is missing, in whichever catalogue, and the word is named', () => {
    expect(taken.size).toBeGreaterThan(25)
    for (const [file, name] of taken)
      expect(complaints.get(`${folder}/messages/lacking/${file}`) ?? '', file).toMatch(
        new RegExp(`'"?${name}"?'`),
      )
  })

  it('does not compile where a whole group of words is missing', () => {
    expect(of('shorter')).toEqual([
      [`${folder}/messages/shorter/language.ts`, expect.stringContaining("'paste'")],
    ])
  })
})

/** The compiler's errors, all of one file in one text. */
async function compiled(project: string): Promise<ReadonlyMap<string, string>> {
  const output = await new Promise<string>((resolve) => {
    execFile(
      'node_modules/.bin/tsc',
      ['--noEmit', '--pretty', 'false', '-p', project],
      (_, stdout) => resolve(stdout),
    )
  })
  const complaints = new Map<string, string>()
  for (const text of output.split(/\n(?=\S)/)) {
    const file = /^(.+?)\(\d+,\d+\): error/.exec(text)?.[1]
    if (file) complaints.set(file, `${complaints.get(file) ?? ''}${text}\n`)
  }
  return complaints
}
