import { isAddress, isTrustworthy } from '../http/site.ts'
import type { World } from '../world/schema.ts'
import { valueAt } from '../world/set-value.ts'
import type { LessEffect, NoEffect } from './effect-kinds.ts'
import { seenByExpress } from './seen-by-express.ts'

type Rule = (world: World, value: unknown) => NoEffect | LessEffect | null

/**
 * What is to be said beside a value that has no effect in this world, or less than one may think;
 * null: it does its work, or the option is not given. Each claim of no effect is held by a replay
 * with and without the value (test/effect.test.ts).
 */
export function effectOf(world: World, path: string): NoEffect | LessEffect | null {
  const value = valueAt(world, path)
  if (value === undefined || value === null) return null
  return rules.get(path)?.(world, value) ?? null
}

const cookieOf = ({ shop }: World) => shop.session.cookie ?? {}
const apiOf = ({ page, api }: World) => api ?? page
const hostOf = (origin: string) => new URL(origin).hostname

/** A record's cookie has an expiry (session/cookie.js, `maxAge` and `expires`). */
function hasExpiry(world: World): boolean {
  const { maxAge, expires } = cookieOf(world)
  return expires !== undefined || typeof maxAge === 'number'
}

/** index.js asks `issecure` for a secure cookie, and to resolve `sameSite: 'auto'`. */
function asksSecure(world: World): boolean {
  const { secure, sameSite } = cookieOf(world)
  return Boolean(secure) || (sameSite === 'auto' && world.shop.session.cookieAs !== 'function')
}

const noProto = (world: World): NoEffect => ({
  kind: 'no-forwarded-proto',
  proxied: world.network.proxy !== null,
})

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    // index.js, issecure: the socket first, then `proxy`, then req.secure of Express.
    'shop.session.proxy',
    (world, value) => {
      const seen = seenByExpress(world)
      if (!asksSecure(world)) return { kind: 'nothing-asks-secure' }
      if (seen.encrypted) return { kind: 'direct-https', origin: seen.origin }
      if (seen.forwardedProto === null) return noProto(world)
      const trusts = Boolean(world.shop.trustProxy)
      return value === false && !trusts ? { kind: 'nobody-trusted' } : null
    },
  ],
  [
    'shop.trustProxy',
    (world, value) => {
      if (value === false) return null
      const { shop, network } = world
      const seen = seenByExpress(world)
      // Routes of ours that read req.protocol, req.host or req.hostname.
      const read = shop.auth !== undefined || shop.logout === 'clear-other-domain'
      if (read && (network.proxy?.forwardedHost || seen.forwardedProto !== null)) return null
      if (!asksSecure(world)) return { kind: 'nothing-asks-secure' }
      if (seen.encrypted) return { kind: 'direct-https', origin: seen.origin }
      if (seen.forwardedProto === null) return noProto(world)
      const { proxy } = shop.session
      return proxy === undefined ? null : { kind: 'proxy-decides', proxy }
    },
  ],
  [
    // index.js, shouldSetCookie: the cookie is sent again, but there is no date in it to move.
    'shop.session.rolling',
    (world, value) =>
      value === true && !hasExpiry(world) ? { kind: 'rolling-without-expiry' } : null,
  ],
  [
    // index.js, shouldDestroy: asks for `req.session == null` at the end of the request.
    'shop.session.unset',
    ({ shop: { logout } }, value) => {
      if (value !== 'destroy' || logout === 'null') return null
      return logout === 'clear' ? { kind: 'never-null', logout } : { kind: 'destroyed-twice' }
    },
  ],
  [
    'shop.session.cookieAs',
    (world, value) => {
      const { secure, sameSite } = cookieOf(world)
      const auto = secure === 'auto' || sameSite === 'auto'
      return value === 'function' && !auto ? { kind: 'same-object' } : null
    },
  ],
  [
    // session/cookie.js: `expires` comes later and replaces what `maxAge` has set.
    'shop.session.cookie.maxAge',
    (world) => (cookieOf(world).expires === undefined ? null : { kind: 'expires-wins' }),
  ],
  [
    'shop.session.cookie.secure',
    (world, value) => {
      if (value !== 'auto') return null
      if (world.shop.session.cookieAs === 'function')
        return { kind: 'auto-in-function', option: 'secure' }
      const { encrypted, forwardedProto, origin } = seenByExpress(world)
      return encrypted || forwardedProto !== null ? null : { kind: 'auto-is-false', origin }
    },
  ],
  [
    'shop.session.cookie.sameSite',
    (world, value) => {
      const { session } = world.shop
      if (value === 'auto' && session.cookieAs === 'function')
        return { kind: 'auto-in-function', option: 'sameSite' }
      const host = hostOf(world.page)
      const oneHost = host === hostOf(apiOf(world)) && sameScheme(world)
      const none = typeof value === 'string' && value.toLowerCase() === 'none'
      return none && Boolean(session.cookie?.secure) && oneHost ? { kind: 'one-host', host } : null
    },
  ],
  [
    // RFC 6265bis §5.7, Domain; Chromium: host-only where no name can stand below the host.
    'shop.session.cookie.domain',
    (world, value) => {
      const host = hostOf(apiOf(world))
      const alone = host === 'localhost' || isAddress(host)
      return alone && value === host ? { kind: 'domain-is-host', host } : null
    },
  ],
  [
    'shop.session.cookie.priority',
    (_, value) => (/^(low|medium|high)$/i.test(String(value)) ? { kind: 'eviction-only' } : null),
  ],
  [
    'shop.store.full',
    ({ shop: { store } }, value) =>
      value === true && store.kind === 'memory' ? { kind: 'memory-never-full' } : null,
  ],
  [
    'shop.session.cookie.partitioned',
    (world, value) =>
      value === true && !cookieOf(world).secure ? { kind: 'partitioned-insecure' } : null,
  ],
  [
    // connect-redis, getTTL: the cookie's expiry goes before `ttl`.
    'shop.store.ttl',
    (world) => {
      if (world.shop.store.kind === 'memory') return { kind: 'memory-has-no-ttl' }
      return hasExpiry(world) ? { kind: 'expiry-is-ttl' } : null
    },
  ],
  ['shop.cors.origin', sameOrigin],
  [
    'shop.cors.credentials',
    (world, value) => {
      const { credentials } = world.front
      const same = sameOrigin(world)
      if (same) return same
      return value === true && credentials !== 'include'
        ? { kind: 'no-cookies-asked', mode: credentials }
        : null
    },
  ],
  [
    // Fetch, "HTTP-network-or-cache fetch": both modes include cookies within one origin.
    'front.credentials',
    (world, value) => (value === 'include' ? sameOrigin(world) : null),
  ],
  [
    'network.balancing',
    ({ instances }, value) =>
      value === 'sticky' && instances === 1 ? { kind: 'one-instance' } : null,
  ],
  [
    'network.proxy.forwardedProto',
    ({ shop }) =>
      shop.session.proxy === false || (shop.session.proxy === undefined && !shop.trustProxy)
        ? { kind: 'header-untrusted' }
        : null,
  ],
  [
    'network.proxy.cookieDomainRewrite',
    (world) => (cookieOf(world).domain === undefined ? { kind: 'no-domain' } : null),
  ],
  [
    'network.proxy.dropSecure',
    (world, value) => (value === true && !cookieOf(world).secure ? { kind: 'not-secure' } : null),
  ],
  [
    // Loopback never leaves the machine, so there is no way between to listen on.
    'network.eavesdropper',
    (world, value) => {
      const origins = [world.page, apiOf(world)]
      if (value !== true || !origins.every(isTrustworthy)) return null
      const local = origins.find((origin) => !origin.startsWith('https:'))
      return local === undefined
        ? { kind: 'all-encrypted' }
        : { kind: 'own-machine', host: hostOf(local) }
    },
  ],
])

function sameOrigin(world: World): NoEffect | null {
  return apiOf(world) === world.page ? { kind: 'same-origin', origin: world.page } : null
}

function sameScheme(world: World): boolean {
  return new URL(world.page).protocol === new URL(apiOf(world)).protocol
}
