import { askFor } from '../../client/front-end.ts'
import type { RequestContext } from '../../client/context.ts'
import type { CredentialsMode } from '../../client/cors.ts'
import type { RegistrableDomain } from '../../http/site.ts'
import type { World } from '../../world/schema.ts'

export const pointedKinds = ['cart', 'typed', 'link', 'form', 'iframe', 'img', 'fetch'] as const
export type PointedKind = (typeof pointedKinds)[number]

/** A request that the learner points at: would the cookies go along? Nothing is sent. */
export interface PointedRequest {
  readonly kind: PointedKind
  /** URL of the page that would ask; the shop's own add-to-cart and a typed address need none. */
  readonly from: string
  readonly to: string
  readonly method: string
  readonly credentials: CredentialsMode
}

interface Surroundings {
  readonly world: World
  readonly client: string
  /** URL of the page that the client shows. */
  readonly page: string
  readonly now: number
  readonly registrable: RegistrableDomain
}

/** What is asked where nothing was typed: another site's page that asks the shop's. */
export function pointedAt(kind: PointedKind, world: World): PointedRequest {
  const shop = world.api ?? world.page
  return {
    kind,
    from: `${world.sites[0]?.origin ?? 'https://evil.example'}/`,
    to:
      kind === 'typed' || kind === 'link' || kind === 'iframe'
        ? `${world.page}/`
        : `${shop}/api/cart`,
    method: kind === 'form' ? 'POST' : 'GET',
    credentials: 'include',
  }
}

/** The addresses that the request depends on, beside the shop's own. */
export function addressesOf({ kind, from, to }: PointedRequest): readonly string[] {
  if (kind === 'cart') return []
  return kind === 'typed' ? [to] : [from, to]
}

/** The request's true context; null: an address cannot be read. */
export function pointedContext(
  pointed: PointedRequest,
  { world, client, page, now, registrable }: Surroundings,
): RequestContext | null {
  const settings = world.clients.find(({ id }) => id === client)
  const rest = {
    chain: [],
    preflight: false,
    thirdPartyCookies: settings?.kind === 'browser' ? settings.thirdPartyCookies : 'allow',
    now,
    registrable,
  } as const
  if (pointed.kind === 'cart') {
    const front = { page: world.page, api: world.api ?? world.page, ...world.front }
    const { url, method, credentials } = askFor({ kind: 'add-to-cart', product: 'mug' }, front)
    const frames = [page]
    return { ...rest, url, method, credentials, destination: 'resource', initiator: page, frames }
  }
  const { kind, method, credentials } = pointed
  const url = httpUrl(pointed.to)
  const from = httpUrl(pointed.from)
  if (url === null || (from === null && kind !== 'typed')) return null
  switch (kind) {
    case 'typed':
      return { ...rest, url, ...navigation, initiator: null, frames: [] }
    case 'link':
      return { ...rest, url, ...navigation, initiator: from, frames: [] }
    case 'form':
      return { ...rest, url, ...navigation, method, initiator: from, frames: [] }
    case 'iframe':
      return {
        ...rest,
        url,
        ...navigation,
        destination: 'frame',
        initiator: from,
        frames: around(from),
      }
    case 'img':
      return {
        ...rest,
        url,
        ...navigation,
        destination: 'resource',
        initiator: from,
        frames: around(from),
      }
    case 'fetch':
      return {
        ...rest,
        url,
        method,
        credentials,
        destination: 'resource',
        initiator: from,
        frames: around(from),
      }
  }
}

/** Navigations and images always take credentials along (Fetch, "navigation request"; HTML, `img`). */
const navigation = { method: 'GET', destination: 'document', credentials: 'include' } as const

const around = (from: string | null) => (from === null ? [] : [from])

function httpUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}
