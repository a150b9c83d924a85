import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '../../scripts/static-server.mjs'
import { expect, test as base } from './serve.ts'

interface OwnHost {
  readonly url: string
  readonly asked: readonly string[]
  /** Puts another text in the place of a served file. */
  rewrite(file: string, change: (text: string) => string): Promise<void>
  remove(file: string): Promise<void>
  /** The host is gone: nothing answers at its address any more. */
  close(): void
}

/** A copy of the built page whose files a test may change while it is open. */
export const test = base.extend<{
  ownHost: OwnHost
  /** The file that every unknown path is answered with; null: 404. */
  fallback: string | null
}>({
  fallback: [null, { option: true }],
  ownHost: async ({ basePath, fallback }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'playground-'))
    await cp('dist', folder, { recursive: true })
    const host = await serveFolder(folder, { port: 4300, base: basePath, fallback })
    await use({
      ...host,
      rewrite: async (file, change) => {
        const path = join(folder, file)
        await writeFile(path, change(await readFile(path, 'utf8')))
      },
      remove: (file) => rm(join(folder, file)),
    })
    host.close()
    await rm(folder, { recursive: true })
  },
})

/**
 * Until so many loads have put the page aside (src/app/keep-page.ts), and the host is asked no more:
 * a newer worker waits for as long as the older one has something to bring.
 */
export async function putAside({ asked }: Pick<OwnHost, 'asked'>, loads: number): Promise<void> {
  const lists = () => asked.filter((path) => path.endsWith('/files.json')).length
  await expect.poll(lists).toBe(loads)
  let before = -1
  const rests = () => {
    const same = asked.length === before
    before = asked.length
    return same
  }
  await expect.poll(rests, { intervals: [700] }).toBe(true)
}

export { expect } from '@playwright/test'
