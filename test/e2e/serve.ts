import { test as base } from '@playwright/test'
import { serveFolder } from '../../scripts/static-server.mjs'

interface Fixtures {
  /** The built page under a base path, and every path that was asked of its host. */
  readonly host: { readonly url: string; readonly asked: readonly string[] }
  readonly basePath: string
  /** What the page complained of. */
  readonly complaints: string[]
}

export const test = base.extend<Fixtures>({
  basePath: ['/', { option: true }],
  host: async ({ basePath }, use) => {
    const host = await serveFolder('dist', { port: 4200, base: basePath })
    await use(host)
    host.close()
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await use(complaints)
  },
})

export { expect } from '@playwright/test'
