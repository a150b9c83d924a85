import * as v from 'valibot'
import { Origin } from './origin.ts'

const Hop = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000))

/**
 * A reverse or development proxy before the app. It takes what is sent to the API's origin and asks
 * the app at `to`; a field that is left out has the value that such a proxy has by default.
 */
export const Proxy = v.strictObject({
  /** How it asks the app. The scheme is what Express sees: over http, TLS has ended here. */
  to: v.optional(Origin, 'http://127.0.0.1:8080'),
  /** `Host` becomes that of `to` (`changeOrigin` of http-proxy, nginx without `proxy_set_header`). */
  changeHost: v.optional(v.boolean(), false),
  /** `X-Forwarded-Proto` as it is sent on, raw; null: this proxy leaves the header alone. */
  forwardedProto: v.optional(v.nullable(v.string()), null),
  /** Adds the asker's address to `X-Forwarded-For`. */
  forwardedFor: v.optional(v.boolean(), true),
  /** `X-Forwarded-Host`: the host that the client asked for. */
  forwardedHost: v.optional(v.boolean(), false),
  /** What `Domain` of a Set-Cookie becomes; '': it is removed; null: it stays. */
  cookieDomainRewrite: v.optional(v.nullable(v.string()), null),
  /** What `Path` of a Set-Cookie becomes; null: it stays. */
  cookiePathRewrite: v.optional(v.nullable(v.string()), null),
  /** Removes `Secure` from Set-Cookie, as development proxies can. */
  dropSecure: v.optional(v.boolean(), false),
  /** A path that begins with `from` is asked for with `to` in its place. */
  pathRewrite: v.optional(
    v.nullable(v.strictObject({ from: v.pipe(v.string(), v.startsWith('/')), to: v.string() })),
    null,
  ),
  /**
   * A shared cache, set up badly: it heeds `Cache-Control` and `Expires`, keeps what has neither
   * for a minute, and looks neither at `Set-Cookie`, nor at `Vary`, nor at who asks.
   */
  cache: v.optional(v.boolean(), false),
  /** Virtual ms from the proxy to the app, one way. */
  latency: v.optional(Hop, 1),
})

/** Everything between the clients and the instances. */
export const Network = v.strictObject({
  /** Virtual ms that one hop takes, one way: from a client to the proxy, or to the app. */
  latency: Hop,
  /** Virtual ms after which a client stops waiting for an answer. */
  timeout: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_600_000)),
  /** null: the clients reach the app itself. */
  proxy: v.optional(v.nullable(Proxy), null),
  /** How requests are spread over the instances; sticky: each client keeps the one it had first. */
  balancing: v.optional(v.picklist(['round-robin', 'sticky']), 'round-robin'),
  /** Somebody between the clients and the first stop notes all that passes in the clear. */
  eavesdropper: v.optional(v.boolean(), false),
})

export type Proxy = v.InferOutput<typeof Proxy>
