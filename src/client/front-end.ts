import type { HeaderLine } from '../http/message.ts'
import type { CredentialsMode } from './cors.ts'

/** How the shop's front end is written (`client.js` on the page). */
export interface FrontEnd {
  /** Origin of the page. */
  readonly page: string
  /** Origin that the fetches go to. */
  readonly api: string
  readonly credentials: CredentialsMode
  readonly login: 'fetch' | 'form'
}

/** What somebody does in the shop's page. */
export type Click =
  | { readonly kind: 'log-in'; readonly user: string; readonly password: string }
  | { readonly kind: 'add-to-cart'; readonly product: string }
  | { readonly kind: 'view-cart' }
  | { readonly kind: 'view-orders' }
  | { readonly kind: 'make-report' }
  | { readonly kind: 'log-out' }
  | { readonly kind: 'renew-session' }

/** Who or what makes a request: a script, an element, the address bar, a program without a page. */
export type AskedBy =
  'fetch' | 'form' | 'link' | 'address' | 'frame' | 'image' | 'asset' | 'program'

/** A request that is about to be made. */
export interface Ask {
  readonly by: AskedBy
  readonly method: string
  readonly url: string
  readonly headers: readonly HeaderLine[]
  readonly body: string
  readonly credentials: CredentialsMode
}

export function askFor(click: Click, front: FrontEnd): Ask {
  const fetch = (method: string, path: string, body?: unknown): Ask => ({
    by: 'fetch',
    method,
    url: front.api + path,
    headers: body === undefined ? [] : [['Content-Type', 'application/json']],
    body: body === undefined ? '' : JSON.stringify(body),
    credentials: front.credentials,
  })
  switch (click.kind) {
    case 'log-in': {
      const { user, password } = click
      if (front.login === 'fetch') return fetch('POST', '/login', { user, password })
      return {
        by: 'form',
        method: 'POST',
        url: `${front.api}/login`,
        headers: [['Content-Type', 'application/x-www-form-urlencoded']],
        body: new URLSearchParams({ user, password }).toString(),
        // A navigation always includes credentials (Fetch, "navigation request").
        credentials: 'include',
      }
    }
    case 'add-to-cart':
      return fetch('POST', '/api/cart', { id: click.product })
    case 'view-cart':
      return fetch('GET', '/api/cart')
    case 'view-orders':
      return fetch('GET', '/api/admin/orders')
    case 'make-report':
      return fetch('GET', '/api/report')
    case 'log-out':
      return fetch('POST', '/logout')
    case 'renew-session':
      return fetch('POST', '/api/renew')
  }
}
