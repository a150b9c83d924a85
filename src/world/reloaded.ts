import type { Page } from '../client/page.ts'
import { typed, type Going } from './going.ts'
import type { Live } from './live.ts'

/** What a browser asks for when its page is loaded anew. */
export function reloaded(live: Live, client: string, action: number): Going {
  const from = { ...typed, action, client }
  const shown = live.pages[client]
  if (!shown?.document) return { ...from, url: `${live.world.page}/` }
  // A reload is as near to the site as what led here was (RFC 6265bis §8.8.5).
  const { url, initiator } = shown
  return { ...from, ...postOf(live, shown), url, initiator, history: 'keep' }
}

/**
 * The POST that brought a page: a reload sends it again (HTML, "reload", the document state's
 * resource). Chromium asks the user first; here the answer is always yes.
 */
function postOf(
  live: Live,
  { broughtBy }: Page,
): Partial<Pick<Going, 'method' | 'headers' | 'body'>> {
  const request = broughtBy === null ? null : live.timeline.exchange(broughtBy)?.request
  if (request?.method !== 'POST') return {}
  const { method, headers, body } = request
  return { method, headers: headers.filter(([name]) => name === 'Content-Type'), body }
}
