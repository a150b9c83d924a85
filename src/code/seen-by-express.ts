import type { World } from '../world/schema.ts'

/** How a request of the shop's own page reaches Express. */
export interface SeenByExpress {
  /** Where it is asked: by the client itself, or by the proxy. */
  readonly origin: string
  /** TLS ends in Express itself: its socket is encrypted. */
  readonly encrypted: boolean
  /** `X-Forwarded-Proto` as the proxy sends it; null: nobody sends one. */
  readonly forwardedProto: string | null
}

/** What express-session's `issecure` (index.js) has to go by in this world. */
export function seenByExpress({ page, api, network: { proxy } }: World): SeenByExpress {
  const origin = proxy?.to ?? api ?? page
  return {
    origin,
    encrypted: origin.startsWith('https:'),
    forwardedProto: proxy?.forwardedProto ?? null,
  }
}
