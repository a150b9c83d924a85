import { keyOf, type Cookie } from '../../jar/cookie.ts'
import type { Timeline } from '../../world/timeline.ts'

/** So far back a cookie's origin is looked for, in entries of the timeline. */
const reach = 500

/** What the server said of a cookie's signature, the last time this very value was sent to it. */
export type SignatureVerdict = { readonly said: 'fits' | 'broken'; readonly by: number }

/** Where a cookie came from, and what became of it since. */
export interface Provenance {
  /** The exchange that set it, or that set it again; null: none (by hand, by a script). */
  readonly setBy: number | null
  /** The cookie stood there before that exchange, with the same value. */
  readonly renewed: boolean
  readonly signature: SignatureVerdict | null
}

/** Looks for the origin of a client's cookie among what happened up to an exchange. */
export function provenanceOf(
  timeline: Timeline,
  client: string,
  cookie: Cookie,
  until: number,
): Provenance {
  const key = keyOf(cookie)
  let signature: SignatureVerdict | null = null
  for (const entry of timeline.slice(-reach).reverse()) {
    if (entry.kind !== 'exchange' || entry.client !== client || entry.id > until) continue
    const stored = entry.set.findLast(
      (verdict) => verdict.outcome === 'stored' && verdict.cookie && keyOf(verdict.cookie) === key,
    )
    if (stored) {
      const same = stored.cookie?.value === cookie.value
      const renewed = same && stored.replaced?.value === cookie.value
      return { setBy: same ? entry.id : null, renewed, signature }
    }
    signature ??= signatureAt(entry, cookie)
  }
  return { setBy: null, renewed: false, signature }
}

function signatureAt(
  { id, sent, steps }: Extract<ReturnType<Timeline['at']>, { kind: 'exchange' }>,
  cookie: Cookie,
): SignatureVerdict | null {
  const went = sent.some(
    (one) =>
      one.outcome === 'sent' &&
      one.cookie.name === cookie.name &&
      one.cookie.value === cookie.value,
  )
  const step = went ? steps.find(({ name }) => name === 'verify-signature') : undefined
  return step ? { said: step.outcome === 'done' ? 'fits' : 'broken', by: id } : null
}
