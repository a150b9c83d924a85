/** Why a value, as it is given, changes nothing in this world; with the facts that it rests on. */
export type NoEffect =
  | { readonly kind: 'nothing-asks-secure' }
  | { readonly kind: 'direct-https'; readonly origin: string }
  | { readonly kind: 'no-forwarded-proto'; readonly proxied: boolean }
  | { readonly kind: 'proxy-decides'; readonly proxy: boolean }
  | { readonly kind: 'nobody-trusted' }
  | { readonly kind: 'expires-wins' }
  | { readonly kind: 'auto-is-false'; readonly origin: string }
  | { readonly kind: 'same-object' }
  | { readonly kind: 'memory-has-no-ttl' }
  | { readonly kind: 'memory-never-full' }
  | { readonly kind: 'expiry-is-ttl' }
  | { readonly kind: 'never-null'; readonly logout: string }
  | { readonly kind: 'domain-is-host'; readonly host: string }
  | { readonly kind: 'eviction-only' }
  | { readonly kind: 'same-origin'; readonly origin: string }
  | { readonly kind: 'no-cookies-asked'; readonly mode: string }
  | { readonly kind: 'one-instance' }
  | { readonly kind: 'header-untrusted' }
  | { readonly kind: 'no-domain' }
  | { readonly kind: 'not-secure' }
  | { readonly kind: 'all-encrypted' }
  | { readonly kind: 'own-machine'; readonly host: string }

/** Where a value has an effect, but not the one that it is often given for. */
export type LessEffect =
  | { readonly kind: 'rolling-without-expiry' }
  | { readonly kind: 'auto-in-function'; readonly option: 'secure' | 'sameSite' }
  | { readonly kind: 'one-host'; readonly host: string }
  | { readonly kind: 'destroyed-twice' }
  | { readonly kind: 'partitioned-insecure' }

const less: Readonly<Record<LessEffect['kind'], true>> = {
  'rolling-without-expiry': true,
  'auto-in-function': true,
  'one-host': true,
  'destroyed-twice': true,
  'partitioned-insecure': true,
}

/** Whether the value does nothing at all. */
export function isIdle(effect: NoEffect | LessEffect | null): effect is NoEffect {
  return effect !== null && !(effect.kind in less)
}
