import { noHistory } from '../client/history.ts'
import { blankPage } from '../client/page.ts'
import { emptyJar } from '../jar/contents.ts'
import type { Deed } from './action.ts'
import { cookieRefusal, doCookieDeed } from './cookie-doings.ts'
import type { Live } from './live.ts'
import { doClick, doPageDeed, pageRefusal } from './page-doings.ts'
import { passwordFor } from './password.ts'
import type { Requests } from './requests.ts'
import type { ServerSide } from './server-side.ts'
import { setClient, setValue, type Refusal } from './set-value.ts'
import type { Suffixes } from './suffixes.ts'
import type { DeedResult } from './timeline.ts'
import { withClient } from './with-client.ts'

export interface DeedParts {
  readonly live: Live
  readonly serverSide: ServerSide
  readonly requests: Requests
  readonly suffixes: Suffixes
}

/** What each deed of the learner sets going. */
export interface Deeds {
  /** Checks that it can be done, and fetches what it needs; null: it can. Changes nothing. */
  prepare(deed: Deed): Promise<Refusal | null>
  perform(deed: Deed, action: number): Promise<DeedResult | undefined>
}

export function createDeeds({ live, serverSide, requests, suffixes }: DeedParts): Deeds {
  const set = async (path: string, value: unknown) => {
    const changed = setValue(live.world, path, value)
    if (!changed.ok) return
    const grown = changed.value.instances - live.world.instances
    live.world = changed.value
    for (let index = live.world.instances - grown; index < live.world.instances; index++)
      await serverSide.boot(index)
    if (path.startsWith('shop')) await serverSide.configure()
  }

  return {
    async prepare(deed) {
      const refusal = refusalOf(live, deed)
      if (refusal) return refusal
      const { page, api } = live.world
      await suffixes.ensure(page, api ?? page)
      return null
    },
    async perform(deed, action) {
      switch (deed.kind) {
        case 'log-in': {
          const { user } = deed
          const password = passwordFor(user, deed.password)
          await doClick(live, requests, deed, { kind: 'log-in', user, password }, action)
          return undefined
        }
        case 'add-to-cart': {
          const what = { kind: 'add-to-cart', product: deed.product } as const
          await doClick(live, requests, deed, what, action)
          return undefined
        }
        case 'view-cart':
        case 'view-orders':
        case 'make-report':
        case 'log-out':
        case 'renew-session':
          await doClick(live, requests, deed, { kind: deed.kind }, action)
          return undefined
        case 'navigate':
        case 'reload':
        case 'back':
        case 'forward':
        case 'follow-link':
        case 'click-link':
        case 'submit-form':
        case 'embed':
        case 'fetch':
        case 'send':
        case 'send-bots':
        case 'close-browser':
          await doPageDeed(live, requests, deed, action)
          return undefined
        case 'assign-cookie':
        case 'read-cookie':
        case 'edit-cookie':
        case 'delete-cookie':
        case 'clear-cookies':
        case 'copy-cookie':
          return doCookieDeed(live, deed)
        case 'add-client': {
          const { id } = deed.add
          live.world = { ...live.world, clients: [...live.world.clients, deed.add] }
          live.jars = { ...live.jars, [id]: emptyJar }
          live.pages = { ...live.pages, [id]: blankPage }
          live.histories = { ...live.histories, [id]: noHistory }
          return undefined
        }
        case 'set-client': {
          const changed = setClient(live.world, deed.client, deed.path, deed.value)
          if (changed.ok) live.world = withClient(live.world, changed.value)
          return undefined
        }
        case 'set':
          await set(deed.path, deed.value)
          return undefined
        case 'restart':
          await serverSide.boot(deed.instance)
          return undefined
        case 'pull-plug':
        case 'plug-in':
          await serverSide.plug(deed.kind === 'plug-in')
          return undefined
        case 'wait':
        case 'instance-lost':
          // The engine moves the clock; the loss itself has happened at its message.
          return undefined
      }
    },
  }
}

function refusalOf(live: Live, deed: Deed): Refusal | null {
  const ids = live.world.clients.map(({ id }) => id)
  if ('client' in deed && !ids.includes(deed.client))
    return { where: 'client', what: `one of ${ids.join(', ')}, not ${JSON.stringify(deed.client)}` }
  switch (deed.kind) {
    case 'navigate':
    case 'reload':
    case 'back':
    case 'forward':
    case 'follow-link':
    case 'click-link':
    case 'submit-form':
    case 'embed':
    case 'fetch':
    case 'send':
    case 'send-bots':
    case 'close-browser':
      return pageRefusal(live, deed)
    case 'assign-cookie':
    case 'read-cookie':
    case 'edit-cookie':
    case 'delete-cookie':
    case 'clear-cookies':
    case 'copy-cookie':
      return cookieRefusal(live, deed)
    case 'add-client':
      return ids.includes(deed.add.id) || ids.length >= 8
        ? { where: 'add.id', what: 'a name that is not taken, and at most eight clients' }
        : null
    case 'restart':
      return deed.instance < live.world.instances
        ? null
        : { where: 'instance', what: `a number below ${live.world.instances}` }
    case 'set': {
      const changed = setValue(live.world, deed.path, deed.value)
      return changed.ok ? null : changed.refusal
    }
    case 'set-client': {
      const changed = setClient(live.world, deed.client, deed.path, deed.value)
      return changed.ok ? null : changed.refusal
    }
    case 'pull-plug':
    case 'plug-in':
      return live.plugged === (deed.kind === 'pull-plug')
        ? null
        : { where: 'kind', what: live.plugged ? 'pull-plug' : 'plug-in' }
    default:
      return null
  }
}
