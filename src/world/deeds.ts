import { askFor, type Ask, type Click } from '../client/front-end.ts'
import { blankPage } from '../client/page-change.ts'
import { needsList, type RegistrableDomain } from '../http/site.ts'
import { emptyJar } from '../jar/jar.ts'
import type { Deed } from './action.ts'
import type { Live } from './live.ts'
import { passwordFor } from './password.ts'
import type { Requests } from './requests.ts'
import type { ServerSide } from './server-side.ts'
import { setValue, type Refusal } from './set-value.ts'

export interface DeedParts {
  readonly live: Live
  readonly serverSide: ServerSide
  readonly requests: Requests
  readonly loadPublicSuffixes: () => Promise<RegistrableDomain>
}

/** What each deed of the learner sets going. */
export interface Deeds {
  /** Checks that it can be done, and fetches what it needs; null: it can. Changes nothing. */
  prepare(deed: Deed): Promise<Refusal | null>
  perform(deed: Deed, action: number): Promise<void>
}

export function createDeeds({ live, serverSide, requests, loadPublicSuffixes }: DeedParts): Deeds {
  let suffixes: Promise<RegistrableDomain> | null = null

  const needs = (...urls: string[]) => {
    const { page, api } = live.world
    if ([page, api ?? page, ...urls].some((url) => needsList(new URL(url).hostname)))
      suffixes ??= loadPublicSuffixes()
  }

  const visit = (client: string, action: number, url: string) =>
    requests.go({
      action,
      client,
      by: 'address',
      method: 'GET',
      url,
      headers: [],
      body: '',
      credentials: 'include',
      initiator: null,
      chain: [],
      follows: null,
    })

  const click = (client: string, action: number, what: Click) => {
    const { page, api, front } = live.world
    const shown = live.pages[client]
    const initiator = shown?.document ? shown.url : `${page}/`
    const ask: Ask = askFor(what, { page, api: api ?? page, ...front })
    requests.go({ ...ask, action, client, initiator, chain: [], follows: null })
  }

  const addressOf = (url: string) =>
    URL.canParse(url, live.world.page) ? new URL(url, live.world.page) : null

  return {
    async prepare(deed) {
      const refusal = refusalOf(live, deed)
      if (refusal) return refusal
      if (deed.kind === 'navigate') {
        const url = addressOf(deed.url)
        if (!url || !/^https?:$/.test(url.protocol))
          return {
            where: 'url',
            what: 'an address that begins with http:// or https://, or with /',
          }
        needs(url.href)
      } else needs()
      if (suffixes) live.registrable = await suffixes
      return null
    },
    async perform(deed, action) {
      switch (deed.kind) {
        case 'navigate':
          return visit(deed.client, action, addressOf(deed.url)?.href ?? `${live.world.page}/`)
        case 'reload': {
          const shown = live.pages[deed.client]
          return visit(deed.client, action, shown?.document ? shown.url : `${live.world.page}/`)
        }
        case 'log-in': {
          const { user } = deed
          const password = passwordFor(user, deed.password)
          return click(deed.client, action, { kind: 'log-in', user, password })
        }
        case 'add-to-cart':
          return click(deed.client, action, { kind: 'add-to-cart', product: deed.product })
        case 'view-cart':
        case 'view-orders':
        case 'make-report':
        case 'log-out':
        case 'renew-session':
          return click(deed.client, action, { kind: deed.kind })
        case 'add-client': {
          const { id } = deed.add
          live.world = { ...live.world, clients: [...live.world.clients, deed.add] }
          live.jars = { ...live.jars, [id]: emptyJar }
          live.pages = { ...live.pages, [id]: blankPage }
          return
        }
        case 'set': {
          const changed = setValue(live.world, deed.path, deed.value)
          if (!changed.ok) return
          const grown = changed.value.instances - live.world.instances
          live.world = changed.value
          for (let index = live.world.instances - grown; index < live.world.instances; index++)
            await serverSide.boot(index)
          if (deed.path.startsWith('shop')) await serverSide.configure()
          return
        }
        case 'restart':
          return serverSide.boot(deed.instance)
        case 'wait':
        case 'set-client':
        case 'pull-plug':
        case 'plug-in':
        case 'back':
        case 'forward':
        case 'follow-link':
        case 'submit-form':
        case 'embed':
        case 'fetch':
        case 'send':
        case 'send-bots':
        case 'close-browser':
        case 'assign-cookie':
        case 'read-cookie':
        case 'edit-cookie':
        case 'delete-cookie':
        case 'clear-cookies':
        case 'copy-cookie':
          // The engine moves the clock.
          return
      }
    },
  }
}

function refusalOf(live: Live, deed: Deed): Refusal | null {
  const ids = live.world.clients.map(({ id }) => id)
  if ('client' in deed && !ids.includes(deed.client))
    return { where: 'client', what: `one of ${ids.join(', ')}, not ${JSON.stringify(deed.client)}` }
  if (deed.kind === 'add-client' && (ids.includes(deed.add.id) || ids.length >= 8))
    return { where: 'add.id', what: 'a name that is not taken, and at most eight clients' }
  if (deed.kind === 'restart' && deed.instance >= live.world.instances)
    return { where: 'instance', what: `a number below ${live.world.instances}` }
  if (deed.kind === 'set') {
    const changed = setValue(live.world, deed.path, deed.value)
    return changed.ok ? null : changed.refusal
  }
  return null
}
