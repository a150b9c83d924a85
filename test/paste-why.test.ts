import { expect, it } from 'vitest'
import { judgeWorld } from '../src/code/cure.ts'
import { readPaste, type Pasted } from '../src/code/paste.ts'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { glossary as en } from '../src/messages/en/glossary.ts'
import { reasons as english } from '../src/messages/en/reasons.ts'
import { glossary as ko } from '../src/messages/ko/glossary.ts'
import { reasons as korean } from '../src/messages/ko/reasons.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import { explainerOf } from '../src/ui/explain/explaining.ts'
import { whyWall } from '../src/ui/paste/why-wall.ts'

const startInstance = bundleProgram().then(inProcess)
const explainers = { en: explainerOf(english, en), ko: explainerOf(korean, ko) }
const local = { page: 'http://localhost:3000', api: null }
const away = { page: 'https://a.pages.dev', api: 'https://was.b.com' }
const session = (cookie: string) => `app.use(session({ secret: 's', cookie: { ${cookie} } }))`

/** What is said of the first wall that a pasted configuration meets. */
async function why(pasted: Pasted, language: keyof typeof explainers) {
  const read = await readPaste(pasted)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  const parts = { startInstance: await startInstance, wire: directWire(), loadPublicSuffixes }
  const { trial } = await judgeWorld(read.world, parts, () => false)
  const [wall] = trial.walls
  if (!wall) throw new Error('nothing stands in the way')
  return whyWall(wall, trial, explainers[language])
}

it.each([
  ['the server', { ...local, text: session('secure: true') }, 'not secured', /Express/],
  ['the jar', { ...local, text: session("sameSite: 'none'") }, 'SameSiteNoneInsecure', /Secure/],
  ['CORS', { ...away, text: session('') }, 'no-allow-origin', /Access-Control-Allow-Origin/],
  [
    'an option that no line can hold',
    { ...local, text: session("sameSite: 'anything'") },
    'TypeError: option sameSite is invalid',
    null,
  ],
])(
  'what stood in the way is said in a sentence, its word beside it: %s',
  async (_, pasted, term, says) => {
    for (const language of ['en', 'ko'] as const) {
      const said = await why(pasted, language)
      expect(said.term).toBe(term)
      if (says === null) continue
      expect(said.text).toMatch(says)
      expect(said.text).toMatch(language === 'ko' ? /[가-힣].*요\./ : /^[\w`].*\.$/)
    }
  },
)

it('until the sentences are there, the word stands alone', async () => {
  const read = await readPaste({ ...local, text: session('secure: true') })
  if (!read.ok) throw new Error('not read')
  const parts = { startInstance: await startInstance, wire: directWire(), loadPublicSuffixes }
  const { trial } = await judgeWorld(read.world, parts, () => false)
  const [wall] = trial.walls
  expect(wall && whyWall(wall, trial, null)).toEqual({ text: null, term: 'not secured' })
})
