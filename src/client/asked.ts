import { siteOf } from '../http/site.ts'
import type { RequestContext } from './context.ts'

/** Who asked for a request, and from where: plain data, for whoever explains its verdicts. */
export interface Asked {
  readonly destination: RequestContext['destination']
  readonly credentials: RequestContext['credentials']
  /** URL of the page or frame that asks; null: the address was typed. */
  readonly initiator: string | null
  /** URL of the page in the address bar; null: the request is that page's own navigation. */
  readonly topLevel: string | null
  /** The document that makes the request cross-site, the asker before its frames; null: none does. */
  readonly stranger: string | null
  /** URLs of the documents around it, the page first; empty for the page's own navigation. */
  readonly frames: readonly string[]
  /** Addresses asked before in the same chain of redirects, the first one first. */
  readonly chain: readonly string[]
}

export function askedBy(context: RequestContext): Asked {
  const { url, destination, credentials, initiator, frames, chain, registrable } = context
  const own = siteOf(url, registrable)
  const documents = initiator === null ? frames : [initiator, ...frames]
  return {
    destination,
    credentials,
    initiator,
    topLevel: frames[0] ?? null,
    stranger: documents.find((document) => siteOf(document, registrable) !== own) ?? null,
    frames,
    chain,
  }
}
