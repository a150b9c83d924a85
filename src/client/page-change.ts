import type { HttpResponse } from '../http/message.ts'
import { headerValue } from '../http/headers.ts'
import { readHtml } from './html.ts'
import { blankPage, type Page, type PageAnswer } from './page.ts'

/** A request of the page went out. */
export const asked = (page: Page): Page => ({ ...page, pending: page.pending + 1 })

/** Who led to a page, and with which exchange it came. */
export interface Arrival {
  readonly url: string
  readonly initiator: string | null
  readonly exchange: number
}

/** A navigation's answer begins to become the page: a document is shown while it arrives. */
export function committed({ url, initiator, exchange }: Arrival, begun: HttpResponse): Page {
  return { ...blankPage, url, initiator, broughtBy: exchange, pending: 1, ...contentOf(url, begun) }
}

/** The document is here as a whole. */
export function completed(page: Page, response: HttpResponse): Page {
  const pending = Math.max(0, page.pending - 1)
  return { ...page, pending, ...contentOf(page.url, response) }
}

function contentOf(url: string, response: HttpResponse): Pick<Page, 'document' | 'user' | 'cart'> {
  const state = embeddedState(response)
  const html = isHtml(response)
  return {
    document: {
      status: response.status,
      kind: state ? 'shop' : html ? 'html' : 'text',
      body: response.body,
      elements: html ? readHtml(response.body, url) : null,
      keepable: !/\bno-store\b/i.test(headerValue(response.headers, 'cache-control') ?? ''),
    },
    user: state?.user ?? null,
    cart: state?.cart ?? null,
  }
}

/** The page with one of its frames changed, or (frame null) changed itself. */
export function inFrame(page: Page, frame: number | null, change: (one: Page) => Page): Page {
  if (frame === null) return change(page)
  const inner = page.frames[frame]
  return inner ? { ...page, frames: page.frames.with(frame, change(inner)) } : page
}

/** The page's own code got an answer, or (status null) learned that there is none to read. */
export function answered(page: Page, answer: PageAnswer): Page {
  const next = { ...page, pending: Math.max(0, page.pending - 1), lastAnswer: answer }
  if (answer.status === null) return next
  const body = jsonObject(answer.body)
  if (answer.status === 401 && answer.path !== '/login') return { ...next, user: null, cart: null }
  if (answer.status !== 200) return next
  const user = body['user']
  return {
    ...next,
    user: body['loggedOut'] === true ? null : typeof user === 'string' ? user : next.user,
    cart: body['loggedOut'] === true ? null : (products(body['cart']) ?? next.cart),
  }
}

const isHtml = ({ headers }: HttpResponse) =>
  headerValue(headers, 'content-type')?.startsWith('text/html') ?? false

/** The shop's page carries what its front end needs in `<script type="application/json" id="state">`. */
function embeddedState(
  response: HttpResponse,
): { user: string | null; cart: string[] | null } | null {
  if (!isHtml(response)) return null
  const json = /<script type="application\/json" id="state">([^<]*)<\/script>/.exec(
    response.body,
  )?.[1]
  if (json === undefined) return null
  const state = jsonObject(json)
  const user = state['user']
  return { user: typeof user === 'string' ? user : null, cart: products(state['cart']) }
}

function jsonObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value))
      : {}
  } catch {
    return {}
  }
}

const products = (value: unknown): string[] | null =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null
