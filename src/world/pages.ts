import type { PageForm } from '../client/html.ts'
import { pushed, noHistory } from '../client/history.ts'
import { answered, asked, committed, completed, inFrame } from '../client/page-change.ts'
import { blankPage, type Page } from '../client/page.ts'
import type { HttpResponse } from '../http/message.ts'
import type { Draft } from './draft.ts'
import { isNavigation, typed, type Going } from './going.ts'
import { runScripts } from './page-scripts.ts'
import { changePage, type Live } from './live.ts'

type Go = (going: Going) => Promise<void>

/** What answers make of a client's page, and what a new page asks for by itself. */
export interface Pages {
  asked(going: Going): void
  /** Whether an answer makes a new document. */
  isNew(response: HttpResponse): boolean
  /** The documents that go when another takes their place, by the exchanges that brought them. */
  documentsIn(going: Going): ReadonlySet<number>
  /** A document begins to arrive: it takes the place of the one before. */
  commit(going: Going, draft: Draft, begun: HttpResponse, go: Go): Promise<void>
  /** null: no answer that could be read. */
  settle(going: Going, draft: Draft, response: HttpResponse | null, go: Go): Promise<void>
}

export function createPages(live: Live): Pages {
  const change = (going: Going, how: (page: Page) => Page) =>
    changePage(live, going.client, (page) => inFrame(page, going.frame, how))

  const shownIn = ({ client, frame }: Going) => {
    const page = live.pages[client] ?? blankPage
    return frame === null ? page : page.frames[frame]
  }

  /** What a document's own requests have in common. */
  const ownRequest = (going: Going, draft: Draft) =>
    ({
      ...typed,
      action: going.action,
      client: going.client,
      initiator: going.url,
      frames: [...going.frames, going.url],
      frame: going.frame,
      history: 'keep',
      forPage: draft.id,
    }) as const

  const loadFrame = (going: Going, url: string, go: Go) => {
    const page = live.pages[going.client] ?? blankPage
    changePage(live, going.client, () => ({
      ...page,
      frames: [...page.frames, asked(blankPage)],
    }))
    const { action, client } = going
    const from = { initiator: going.url, frames: [going.url], history: 'keep' } as const
    const frame = page.frames.length
    const forPage = page.broughtBy
    return go({ ...typed, ...from, action, client, by: 'frame', url, frame, forPage })
  }

  /** What the HTML names makes the browser ask, as soon as it has read so far. */
  const load = async (going: Going, draft: Draft, go: Go) => {
    const elements = shownIn(going)?.document?.elements
    if (!elements) return
    const client = live.world.clients.find(({ id }) => id === going.client)
    const origin = new URL(going.url).origin
    const cached = client?.kind === 'browser' && !client.loadsAssets
    const parts = [
      ...elements.assets.map((url) => ({ by: 'asset', url }) as const),
      ...elements.images.map((url) => ({ by: 'image', url }) as const),
    ].filter(({ url }) => !cached || new URL(url).origin !== origin)
    for (const part of parts) {
      change(going, asked)
      await go({ ...ownRequest(going, draft), ...part })
    }
    // Frames of frames are left out.
    if (going.frame === null) for (const url of elements.frames) await loadFrame(going, url, go)
  }

  const settleDocument = async (
    going: Going,
    draft: Draft,
    response: HttpResponse | null,
    go: Go,
  ) => {
    if (shownIn(going)?.broughtBy !== draft.id) {
      const answer = answerOf(going, draft, null)
      return change(going, (page) => answered(page, answer))
    }
    change(going, (page) =>
      response ? completed(page, response) : { ...page, pending: Math.max(0, page.pending - 1) },
    )
    const elements = shownIn(going)?.document?.elements
    if (!elements || !response) return
    const ask = (own: Going) => {
      change(own, asked)
      return go(own)
    }
    await runScripts(live, ownRequest(going, draft), elements.scripts, ask)
    const form = elements.forms.find(({ auto }) => auto)
    if (form) await ask({ ...ownRequest(going, draft), ...formAsk(form), frames: going.frames })
  }

  return {
    asked(going) {
      const { client, frame, by } = going
      if (by === 'frame' && frame !== null && !live.pages[client]?.frames[frame])
        changePage(live, client, (page) => ({ ...page, frames: [...page.frames, blankPage] }))
      change(going, asked)
    },
    // "No content" leaves the page that is there (HTML, "navigate", 204 and 205).
    isNew: ({ status }) => status !== 204 && status !== 205,
    documentsIn(going) {
      const shown = shownIn(going)
      const documents = shown ? [shown, ...shown.frames] : []
      return new Set(documents.flatMap(({ broughtBy }) => broughtBy ?? []))
    },
    async commit(going, draft, begun, go) {
      const left = live.pages[going.client] ?? blankPage
      if (going.frame === null && going.history === 'push')
        live.histories = {
          ...live.histories,
          [going.client]: pushed(live.histories[going.client] ?? noHistory, {
            ...left,
            pending: 0,
          }),
        }
      const { url, initiator } = going
      change(going, () => committed({ url, initiator, exchange: draft.id }, begun))
      await load(going, draft, go)
    },
    async settle(going, draft, response, go) {
      if (isNavigation(going)) return settleDocument(going, draft, response, go)
      const part = going.by === 'image' || going.by === 'asset'
      const answer = answerOf(going, draft, response)
      change(going, (page) => {
        // The page that asked may be gone: then nobody hears the answer.
        if (going.forPage !== null && page.broughtBy !== going.forPage) return page
        return part ? { ...page, pending: Math.max(0, page.pending - 1) } : answered(page, answer)
      })
    },
  }
}

function answerOf({ method, url }: Going, draft: Draft, response: HttpResponse | null) {
  const path = new URL(url).pathname
  const status = response?.status ?? null
  return { exchange: draft.id, method, path, status, body: response?.body ?? '' }
}

/** A form is sent: its request, but for who sends it. */
export function formAsk({ method, action, body }: Omit<PageForm, 'auto'>) {
  const url = new URL(action)
  if (method === 'GET') url.search = body
  return {
    by: 'form',
    method,
    url: url.href,
    headers:
      method === 'GET' ? [] : [['Content-Type', 'application/x-www-form-urlencoded'] as const],
    body: method === 'GET' ? '' : body,
  } as const
}
