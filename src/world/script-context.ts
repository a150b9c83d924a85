import { scriptContext } from '../client/context.ts'
import type { CookieContext } from '../jar/context.ts'
import { clockOf, type Live } from './live.ts'

/** Where a script of a browser's page, or of a frame of it, stands; null: nowhere. */
export function scriptContextOf(
  live: Live,
  client: string,
  frame: number | null,
): CookieContext | null {
  const settings = live.world.clients.find(({ id }) => id === client)
  const page = live.pages[client]
  const inner = frame === null ? undefined : page?.frames[frame]
  if (settings?.kind !== 'browser' || !page?.document) return null
  if (frame !== null && !inner?.document) return null
  return scriptContext(inner ? [page.url, inner.url] : [page.url], {
    thirdPartyCookies: settings.thirdPartyCookies,
    now: clockOf(live, client),
    registrable: live.registrable,
  })
}
