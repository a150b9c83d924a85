import { expect, it } from 'vitest'
import { keepPage } from './keep-page.ts'

const base = 'https://host.example/play/'

/** One cache, as the platform's: what matches is a copy. */
function ownCache() {
  const held = new Map<string, Response>()
  const cache = {
    keys: async () => [...held.keys()].map((url) => ({ url })),
    match: async (url: string) => held.get(url)?.clone(),
    put: async (url: string, response: Response) => void held.set(url, response),
    delete: async (url: string) => held.delete(url),
  }
  return {
    names: () => [...held.keys()].map((url) => url.slice(base.length)).sort(),
    // The few parts of the platform's cache that are used.
    caches: { open: async () => cache as unknown as Cache },
  }
}

const typeOf = (name: string) => (name.endsWith('.html') ? 'text/html' : 'text/javascript')
/** A host with the files of a build; what it lacks is answered by `otherwise`. */
function host(version: string, otherwise = () => new Response('', { status: 404 })) {
  const parts = [`assets/main-${version}.js`, `assets/late-${version}.js`, 'icon.svg']
  const texts = new Map([
    ['files.json', JSON.stringify(parts)],
    ['index.html', `<script src="./assets/main-${version}.js"></script>`],
    ...parts.map((name) => [name, name] as const),
  ])
  const fetched: string[] = []
  return {
    texts,
    fetched,
    entry: `${base}assets/main-${version}.js`,
    fetch: async (url: string) => {
      const name = url.slice(base.length)
      fetched.push(name)
      const text = texts.get(name)
      return text === undefined
        ? otherwise()
        : new Response(text, { headers: { 'content-type': typeOf(name) } })
    },
  }
}

it('puts aside every file of the build, the page last', async () => {
  const place = ownCache()
  const first = host('1')
  expect(await keepPage({ base, ...place, ...first })).toBe(true)
  expect(place.names()).toEqual([
    'assets/late-1.js',
    'assets/main-1.js',
    'files.json',
    'icon.svg',
    'index.html',
  ])
})

it('fetches no part again whose name tells its content', async () => {
  const place = ownCache()
  await keepPage({ base, ...place, ...host('1') })
  const again = host('1')
  await keepPage({ base, ...place, ...again })
  expect(again.fetched.filter((name) => name.startsWith('assets/'))).toEqual([])
})

it('keeps the parts of the version before, and none of the one before that', async () => {
  const place = ownCache()
  for (const version of ['1', '2', '3']) await keepPage({ base, ...place, ...host(version) })
  expect(place.names()).toContain('assets/late-2.js')
  expect(place.names()).toContain('assets/late-3.js')
  expect(place.names()).not.toContain('assets/late-1.js')
})

it('leaves what was kept alone where the host has another version by now', async () => {
  const place = ownCache()
  await keepPage({ base, ...place, ...host('1') })
  const before = place.names()
  const { entry } = host('1')
  expect(await keepPage({ base, ...place, ...host('2'), entry })).toBe(false)
  expect(place.names()).toEqual(before)
})

it('keeps no new page where one of its parts is missing, or answered by the page itself', async () => {
  const asPage = () => new Response('<p>', { headers: { 'content-type': 'text/html' } })
  for (const otherwise of [undefined, asPage]) {
    const place = ownCache()
    const broken = host('1', otherwise)
    broken.texts.delete('assets/late-1.js')
    expect(await keepPage({ base, ...place, ...broken })).toBe(false)
    expect(place.names()).not.toContain('index.html')
  }
})

it('keeps nothing where the build has no list of its files', async () => {
  const place = ownCache()
  const developing = host('1')
  developing.texts.delete('files.json')
  expect(await keepPage({ base, ...place, ...developing })).toBe(false)
  expect(place.names()).toEqual([])
})
