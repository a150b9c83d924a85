import type { RequestContext } from '../client/context.ts'
import type { Live } from './live.ts'
import type { Going } from './requests.ts'

/** The true context of a request of a client's page. The shop's page stands in no frame. */
export function contextOf(live: Live, going: Going, preflight = false): RequestContext {
  const { url, method, initiator, chain, credentials, client } = going
  const settings = live.world.clients.find(({ id }) => id === client)
  return {
    url,
    method,
    destination: going.by === 'fetch' ? 'resource' : 'document',
    initiator,
    frames: going.by === 'fetch' && initiator !== null ? [initiator] : [],
    chain,
    credentials,
    preflight,
    thirdPartyCookies: settings?.kind === 'browser' ? settings.thirdPartyCookies : 'allow',
    now: live.now,
    registrable: live.registrable,
  }
}
