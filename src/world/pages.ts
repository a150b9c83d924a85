import type { PageForm } from '../client/html.ts'
import { pushed, noHistory } from '../client/history.ts'
import { answered, asked, blankPage, inFrame, navigated } from '../client/page-change.ts'
import type { HttpResponse } from '../http/message.ts'
import type { Draft } from './draft.ts'
import { isNavigation, typed, type Going } from './going.ts'
import { changePage, type Live } from './live.ts'

type Go = (going: Going) => Promise<void>

/** What answers make of a client's page, and what a new page asks for by itself. */
export interface Pages {
  asked(going: Going): void
  /** null: no answer that could be read. */
  settle(going: Going, draft: Draft, response: HttpResponse | null, go: Go): Promise<void>
}

export function createPages(live: Live): Pages {
  const change = (going: Going, how: typeof asked) =>
    changePage(live, going.client, (page) => inFrame(page, going.frame, how))

  /** Puts one more frame into the page, and loads it. */
  const loadFrame = (going: Going, url: string, go: Go) => {
    const page = live.pages[going.client] ?? blankPage
    const frame = page.frames.length
    changePage(live, going.client, () => ({
      ...page,
      frames: [...page.frames, asked(blankPage)],
    }))
    const from = { initiator: going.url, frames: [going.url], history: 'keep' } as const
    return go({
      ...typed,
      ...from,
      action: going.action,
      client: going.client,
      by: 'frame',
      url,
      frame,
    })
  }

  /** What the document's own HTML makes the browser ask for. */
  const load = async (going: Going, go: Go) => {
    const page = live.pages[going.client] ?? blankPage
    const shown = going.frame === null ? page : page.frames[going.frame]
    const elements = shown?.document?.elements
    if (!elements) return
    const client = live.world.clients.find(({ id }) => id === going.client)
    const from = {
      ...typed,
      action: going.action,
      client: going.client,
      initiator: going.url,
      frames: [...going.frames, going.url],
      frame: going.frame,
      history: 'keep',
    } as const
    const origin = new URL(going.url).origin
    const cached = client?.kind === 'browser' && !client.loadsAssets
    const parts = [
      ...elements.assets.map((url) => ({ by: 'asset', url }) as const),
      ...elements.images.map((url) => ({ by: 'image', url }) as const),
    ].filter(({ url }) => !cached || new URL(url).origin !== origin)
    for (const part of parts) {
      change(going, asked)
      await go({ ...from, ...part })
    }
    // Frames of frames are left out.
    if (going.frame === null) for (const url of elements.frames) await loadFrame(going, url, go)
    const form = elements.forms.find(({ auto }) => auto)
    if (form) {
      change(going, asked)
      await go({ ...from, ...formAsk(form), frames: going.frames })
    }
  }

  return {
    asked(going) {
      if (going.by === 'frame' && going.frame !== null)
        changePage(live, going.client, (page) =>
          page.frames[going.frame ?? 0] ? page : { ...page, frames: [...page.frames, blankPage] },
        )
      change(going, asked)
    },
    async settle(going, draft, response, go) {
      if (!isNavigation(going) || !response) {
        const { method, url, by } = going
        const part = by === 'image' || by === 'asset'
        const path = new URL(url).pathname
        const answer = {
          exchange: draft.id,
          method,
          path,
          status: response?.status ?? null,
          body: response?.body ?? '',
        }
        return change(going, (page) =>
          part ? { ...page, pending: Math.max(0, page.pending - 1) } : answered(page, answer),
        )
      }
      const left = live.pages[going.client] ?? blankPage
      if (going.frame === null && going.history === 'push')
        live.histories = {
          ...live.histories,
          [going.client]: pushed(live.histories[going.client] ?? noHistory, left),
        }
      change(going, (page) => navigated(page, going.url, response, going.initiator))
      await load(going, go)
    },
  }
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
