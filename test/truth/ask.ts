import type { RequestStep } from '../../src/doors/judge-schema.ts'
import type { Desk } from './desk.ts'
import * as scripts from './page.ts'
import type { Tab } from './tab.ts'
import { marked, type Exchange } from './traffic.ts'

export interface Browser {
  readonly tab: Tab
  readonly desk: Desk
}

export interface Asked {
  readonly exchange: Exchange
  /** `document.cookie` in the page or frame that the response made; null: it made none. */
  readonly documentCookie: string | null
}

/** Makes a case's request in the real browser. @param mark what the servers know it by. */
export async function ask(request: RequestStep, mark: string, browser: Browser): Promise<Asked> {
  const { tab, desk } = browser
  const { kind, initiator, redirectFrom } = request
  const target = marked(request.url, mark)
  const first =
    redirectFrom === undefined ? mark : desk.mark({ status: 302, headers: [['Location', target]] })
  const url = redirectFrom === undefined ? target : marked(redirectFrom, first)
  if (initiator !== undefined) await tab.navigate(marked(initiator, desk.mark({})))
  switch (kind) {
    case 'navigate':
    case 'link':
    case 'form-post':
      return navigation(url, mark, kind, tab, first)
    case 'iframe':
      return framed(url, mark, tab, first)
    case 'img':
      return resource(scripts.img(url), mark, tab, first)
    case 'fetch':
    case 'fetch-post':
    case 'fetch-omit':
    case 'fetch-same-origin': {
      const init: RequestInit = {
        method: kind === 'fetch-post' ? 'POST' : 'GET',
        credentials:
          kind === 'fetch-omit' ? 'omit' : kind === 'fetch-same-origin' ? 'same-origin' : 'include',
      }
      if (request.frame === undefined)
        return resource(scripts.fetching(url, init), mark, tab, first)
      const frame = marked(request.frame, desk.mark({}))
      return resource(scripts.fetchInFrame(frame, url, init), mark, tab, first)
    }
  }
}

async function navigation(
  url: string,
  mark: string,
  kind: 'navigate' | 'link' | 'form-post',
  tab: Tab,
  first: string,
): Promise<Asked> {
  if (kind === 'navigate') await tab.navigate(url)
  else await tab.evaluate(kind === 'link' ? scripts.link(url) : scripts.formPost(url))
  const exchange = await tab.traffic.completed(mark, first)
  if (exchange.failed !== null) return { exchange, documentCookie: null }
  // The id of a navigation's request is the id of the page's loader.
  await tab.traffic.parsed(exchange.requestId)
  return { exchange, documentCookie: String(await tab.evaluate('document.cookie')) }
}

async function resource(script: string, mark: string, tab: Tab, first: string): Promise<Asked> {
  await tab.evaluate(script)
  return { exchange: await tab.traffic.completed(mark, first), documentCookie: null }
}

/** A frame that failed says nothing: its request does. */
async function framed(url: string, mark: string, tab: Tab, first: string): Promise<Asked> {
  const said = tab.evaluate(scripts.iframe(url)).catch(() => null)
  const exchange = await tab.traffic.completed(mark, first)
  if (exchange.failed !== null) return { exchange, documentCookie: null }
  return { exchange, documentCookie: String(await said) }
}
