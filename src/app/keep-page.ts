/** Where the page's build comes from, and where it is put aside. */
export interface KeepingPlace {
  /** Where the page is hosted, with a slash at the end. */
  readonly base: string
  /** The address of this page's own entry script, which names its version. */
  readonly entry: string
  readonly caches: Pick<CacheStorage, 'open'>
  readonly fetch: (url: string) => Promise<Response>
}

/** Written by the build (vite.config.ts): the paths of all its files, below the page's base. */
const listFile = 'files.json'

/**
 * Puts the page's own files aside, so that it works where its host is silent (public/sw.js answers
 * with them then, and only then). The page itself comes last and only together with all that it
 * needs: one that is cut short leaves the version before whole. The files of the version before
 * stay, for the tabs that it still runs in. Resolves with whether this version is kept now.
 */
export async function keepPage({ base, entry, caches, fetch }: KeepingPlace): Promise<boolean> {
  const list = await fetch(base + listFile)
  const files = namesIn(list.ok ? await list.clone().text() : '')
  const page = await fetch(`${base}index.html`)
  const ownName = entry.slice(base.length)
  // The host may have a newer version by now: that one keeps itself when it is loaded.
  if (!files.includes(ownName) || !(await page.clone().text()).includes(ownName)) return false

  const cache = await caches.open(`session-playground:${base}`)
  const before = await cache.match(base + listFile)
  const wanted = [...files, ...namesIn(before ? await before.text() : '')]
  for (const name of files) {
    // What a build names by its content never changes.
    if (name.startsWith('assets/') && (await cache.match(base + name))) continue
    const file = await fetch(base + name)
    if (!file.ok || isPage(file) !== name.endsWith('.html')) return false
    await cache.put(base + name, file)
  }
  await cache.put(`${base}index.html`, page)
  await cache.put(base + listFile, list)
  const stays = new Set([...wanted, 'index.html', listFile].map((name) => base + name))
  for (const { url } of await cache.keys()) if (!stays.has(url)) await cache.delete(url)
  return true
}

/** Some hosts answer every unknown path with their page. */
const isPage = ({ headers }: Response) => (headers.get('content-type') ?? '').includes('text/html')

function namesIn(text: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(text)
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}
