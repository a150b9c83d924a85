import { isLoopback } from '../http/address.ts'

/** What lies behind which address. Origins; `api` null: the page's own. */
export interface Topology {
  readonly page: string
  readonly api: string | null
  readonly proxy: { readonly to: string } | null
  readonly sites: readonly { readonly origin: string }[]
}

/** Who answers at an address. `proxied`: the proxy takes the request first. */
export type Route =
  | { readonly kind: 'app'; readonly proxied: boolean }
  | { readonly kind: 'page-host' }
  | { readonly kind: 'site'; readonly index: number }
  | { readonly kind: 'nobody' }

/** Where a request to `url` ends up: names and ports decide, nothing else. */
export function routeOf(url: string, { page, api, proxy, sites }: Topology): Route {
  if (listensAt(api ?? page, url)) return { kind: 'app', proxied: proxy !== null }
  if (proxy && listensAt(proxy.to, url)) return { kind: 'app', proxied: false }
  if (listensAt(page, url)) return { kind: 'page-host' }
  const index = sites.findIndex(({ origin }) => listensAt(origin, url))
  return index < 0 ? { kind: 'nobody' } : { kind: 'site', index }
}

/**
 * Whether a server set up for `origin` answers at `url`: one on 443 also answers on 80, as nearly
 * every host does, and one on this machine answers to each of its names.
 */
function listensAt(origin: string, url: string): boolean {
  const own = new URL(origin)
  const asked = new URL(url)
  const ports = own.port === '' && asked.port === ''
  if (own.port !== asked.port || (!ports && own.protocol !== asked.protocol)) return false
  return own.hostname === asked.hostname || (isLoopback(own.hostname) && isLoopback(asked.hostname))
}

/** Whether what goes to `url` passes readable over a wire; loopback goes over none. */
export function isInTheClear(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && !isLoopback(hostname)
}
