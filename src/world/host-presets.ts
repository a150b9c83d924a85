/** Where page and API may live: the pairs that decide what a browser does with cookies. */
export const hostPresets = [
  { id: 'localhost', page: 'http://localhost:3000', api: null },
  { id: 'localhost-two-ports', page: 'http://localhost:3000', api: 'http://localhost:4000' },
  { id: 'localhost-and-loopback', page: 'http://localhost:8080', api: 'http://127.0.0.1:9000' },
  { id: 'lan-address', page: 'http://172.30.1.83:5173', api: null },
  { id: 'plain-http', page: 'http://shop.example', api: null },
  { id: 'https', page: 'https://shop.example', api: null },
  { id: 'one-site', page: 'https://www.shop.example', api: 'https://api.shop.example' },
  { id: 'two-sites', page: 'https://team.example', api: 'https://api.shop.example' },
  { id: 'public-suffix', page: 'https://team.vercel.app', api: 'https://shop.vercel.app' },
  { id: 'deployed', page: 'https://team.pages.dev', api: 'https://api.shop.example' },
] as const satisfies readonly {
  readonly id: string
  readonly page: string
  readonly api: string | null
}[]

export type HostPresetId = (typeof hostPresets)[number]['id']
