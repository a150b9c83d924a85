import type { HttpResponse } from '../http/message.ts'
import { headerValue } from '../http/headers.ts'
import type { Page, PageAnswer } from './page.ts'

export const blankPage: Page = {
  url: 'about:blank',
  pending: 0,
  document: null,
  user: null,
  cart: null,
  lastAnswer: null,
}

/** A request of the page went out. */
export const asked = (page: Page): Page => ({ ...page, pending: page.pending + 1 })

/** A navigation's answer became the page. */
export function navigated(page: Page, url: string, response: HttpResponse): Page {
  const state = embeddedState(response)
  return {
    url,
    pending: Math.max(0, page.pending - 1),
    document: {
      status: response.status,
      kind: state ? 'shop' : 'text',
      body: response.body,
    },
    user: state?.user ?? null,
    cart: state?.cart ?? null,
    lastAnswer: null,
  }
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

/** The shop's page carries what its front end needs in `<script type="application/json" id="state">`. */
function embeddedState(
  response: HttpResponse,
): { user: string | null; cart: string[] | null } | null {
  if (!headerValue(response.headers, 'content-type')?.startsWith('text/html')) return null
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
