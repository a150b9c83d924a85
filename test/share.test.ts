import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { cases } from '../src/cases/catalogue.ts'
import { brokenScript } from '../src/cases/scripts.ts'
import { defaultWorld, newBrowser } from '../src/world/defaults.ts'
import { scriptKeeper } from '../src/app/kept-script.ts'
import { loadPublicSuffixes } from '../src/http/public-suffixes.ts'
import { directWire } from '../src/network/wire.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { EngineParts } from '../src/world/engine.ts'
import { entryJson } from '../src/world/entry-json.ts'
import { deflate, textOf } from '../src/world/link-bytes.ts'
import { replay } from '../src/world/replay.ts'
import { opened } from './played.ts'
import { linkText, openLink, packed } from '../src/world/share.ts'
import { parseScript, type Script } from '../src/world/script.ts'
import { visits, worlds } from './truth-server/worlds.ts'
import { otherCharacters, otherContent } from './mangled.ts'
import links from './share-links/format-1.json' with { type: 'json' }

function scriptOf(input: unknown): Script {
  const parsed = parseScript(input)
  if (!parsed.ok) throw new Error(`${parsed.refusal.where}: ${parsed.refusal.what}`)
  return parsed.value
}

async function linkOf(script: Script): Promise<string> {
  const text = await linkText(script)
  if (text === null) throw new Error('does not fit into a link')
  return text
}

const anyText = fc.string({ unit: 'binary', maxLength: 40 })
/** Scripts of every kind: what the exported worlds have, and every value of free text besides. */
const scripts = fc
  .record({
    world: worlds,
    seed: fc.nat(0xffffffff),
    startAt: fc.nat(4_000_000_000_000),
    name: fc.stringMatching(/^[a-z]{1,8}$/),
    cookieName: anyText,
    secret: fc.oneof(anyText, fc.array(anyText, { maxLength: 3 })),
    title: anyText,
    second: fc.boolean(),
    visit: visits,
    pauses: fc.array(fc.option(fc.nat(90_000_000)), { minLength: 12, maxLength: 12 }),
  })
  .map(({ world, seed, startAt, name, secret, title, cookieName, second, visit, pauses }) => {
    let now = startAt
    const page = { path: '/', answer: { kind: 'page', title } }
    return scriptOf({
      world: {
        ...world,
        seed,
        startAt,
        clients: [newBrowser('laptop'), ...(second ? [newBrowser(`b-${name}`)] : [])],
        sites: [{ origin: 'https://other.example', pages: [page] }],
        shop: { ...world.shop, session: { ...world.shop.session, name: cookieName, secret } },
      },
      actions: visit.map((deed, index) => {
        const pause = pauses[index] ?? null
        if (pause !== null) now += pause
        return { ...deed, at: pause === null ? null : now }
      }),
    })
  })

describe('a link holds a world and what was done in it', () => {
  it('every script comes out as it went in, to the order of its keys', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, async (script) => {
        const opened = await openLink(await linkOf(script))
        expect(JSON.stringify(opened)).toBe(JSON.stringify({ ok: true, script }))
      }),
      { numRuns: 300 },
    )
  })

  it.each(cases.map((one) => [one.id, one] as const))('so does %s', async (_, one) => {
    const script = brokenScript(one)
    if (!script.ok) throw new Error(script.refusal.what)
    const opened = await openLink(await linkOf(script.value))
    expect(opened).toEqual({ ok: true, script: script.value })
  })

  it('the first visit to the plain shop takes less than 150 characters', async () => {
    const visit = { kind: 'navigate', client: 'laptop', url: '/' }
    expect((await linkOf(scriptOf({ actions: [visit] }))).length).toBeLessThan(150)
  })

  it('more actions than a link may hold make none', async () => {
    const actions = Array.from({ length: 5_001 }, () => ({ kind: 'wait', ms: 1 }))
    expect(await linkText(scriptOf({ actions }))).toBeNull()
  })
})

/** A change of what stands here is a change of the format: it needs a number of its own, and this one stays readable. */
describe('links of format 1 stay readable', () => {
  it.each(links.map(({ name, text, script }) => [name, text, script] as const))(
    '%s',
    async (_, text, script) => {
      expect(await openLink(text)).toEqual({ ok: true, script })
    },
  )
})

describe('a link that cannot be opened says why', () => {
  let whole: string
  beforeAll(async () => {
    whole = await linkOf(scriptOf({ actions: [{ kind: 'wait', ms: 7 }] }))
  })
  const repacked = async (content: unknown) =>
    textOf(packed(1, await deflate(JSON.stringify(content))))

  it.each([0, 1, 5, 9, 11, 20])('cut off after %i characters', async (length) => {
    expect(await openLink(whole.slice(0, length - (length % 4 === 1 ? 1 : 0)))).toEqual({
      ok: false,
      why: 'cut-off',
    })
  })
  it('broken: another character', async () => {
    const other = whole.at(-4) === 'A' ? 'B' : 'A'
    const broken = whole.slice(0, -4) + other + whole.slice(-3)
    expect(await openLink(broken)).toEqual({ ok: false, why: 'broken' })
  })
  it('broken: no character of a link', async () => {
    expect(await openLink(`${whole}<b>`)).toEqual({ ok: false, why: 'broken' })
  })
  it('newer: of a format that this page does not know', async () => {
    const newer = textOf(packed(2, await deflate('{}')))
    expect(await openLink(newer)).toEqual({ ok: false, why: 'newer' })
  })
  it('too large: a small link that unpacks to very much', async () => {
    const bomb = await repacked({ world: {}, actions: [], more: ' '.repeat(50_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await openLink(bomb)).toEqual({ ok: false, why: 'too-large' })
  })
  it('too large: a long link', async () => {
    expect(await openLink('A'.repeat(500_000))).toEqual({ ok: false, why: 'too-large' })
  })
  it('refused: a world that cannot be, by its place', async () => {
    const opened = await openLink(await repacked({ world: { instances: 9 }, actions: [] }))
    expect(opened).toMatchObject({
      ok: false,
      why: 'refused',
      refusal: { where: 'world.instances' },
    })
  })
})

/** 10,000 links in the long run (npm run test:full). */
const rounds = process.env['FULL'] === 'true' ? 5 : 1

it(`${2000 * rounds} mangled links give a message and never an error; half of them decode`, async () => {
  const script = scriptOf({
    world: { ...defaultWorld, seed: 7, page: 'https://shop.example' },
    actions: [
      { kind: 'navigate', client: 'laptop', url: '/products/mug' },
      { kind: 'log-in', client: 'laptop', user: 'kim', password: 'right' },
      { kind: 'set', path: 'shop.session.cookie.sameSite', value: 'none' },
    ],
  })
  const whole = await linkOf(script)
  const content = JSON.stringify({
    world: defaultWorld,
    actions: script.actions.map(({ deed }) => [1, deed]),
  })
  const tally = new Map<string, number>()
  const open = async (text: string) => {
    const opened = await openLink(text)
    const kind = opened.ok ? 'opened' : opened.why
    tally.set(kind, (tally.get(kind) ?? 0) + 1)
    if (!opened.ok && opened.why === 'refused') expect(opened.refusal.where).not.toBe('')
  }
  await fc.assert(fc.asyncProperty(otherCharacters(whole), open), { numRuns: 400 * rounds })
  const afterCharacters = new Map(tally)
  await fc.assert(
    fc.asyncProperty(otherContent(content), async (text) => open(await text)),
    { numRuns: 1600 * rounds },
  )
  expect(afterCharacters.get('broken')).toBeGreaterThan(40)
  expect(afterCharacters.get('refused')).toBeUndefined()
  const decoded = (tally.get('refused') ?? 0) + (tally.get('opened') ?? 0)
  expect(decoded).toBeGreaterThanOrEqual(1000 * rounds)
  expect(tally.get('refused')).toBeGreaterThan(100)
}, 120_000)

describe('a reload, a link and undo each give the same timeline again', () => {
  let parts: EngineParts
  beforeAll(async () => {
    const startInstance = inProcess(await bundleProgram())
    parts = { startInstance, wire: directWire(), loadPublicSuffixes }
  })
  const timelineOf = async (script: Script) => {
    const replayed = await replay(script, parts)
    if (!replayed.ok) throw new Error(`${replayed.refusal.where}: ${replayed.refusal.what}`)
    return replayed.timeline.map(entryJson).join('\n')
  }

  /** Each plays thrice and more: a third of them tells. */
  const some = cases.filter((_, place) => place % 3 === 0)
  it.each(some.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const script = brokenScript(one)
    if (!script.ok) throw new Error(script.refusal.what)
    const page = await opened({ ...parts, script: script.value })
    // With the times at which things were done, as the page has it.
    const was = page.state().script
    const timeline = await timelineOf(was)
    expect(page.timeline()).toBe(timeline)

    const kept = new Map<string, string>()
    const tab = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    }
    scriptKeeper(tab).keep(was)
    const reloaded = await scriptKeeper(tab).read()
    expect(reloaded && (await timelineOf(reloaded))).toBe(timeline)

    const linked = await openLink(await linkOf(was))
    expect(linked.ok && (await timelineOf(linked.script))).toBe(timeline)

    await page.playground.perform({ kind: 'wait', ms: 5000 })
    await page.time.pass(50)
    expect(page.timeline()).not.toBe(timeline)
    await page.playground.undo()
    expect(page.timeline()).toBe(timeline)
    page.playground.close()
  })
})
