import { isAddress, type RegistrableDomain } from '../http/site.ts'

/**
 * [DOMAIN-1] The cookie's domain from its attribute (RFC 6265bis §5.7, steps 8 to 11).
 * @returns with a leading dot for a domain cookie, the bare host for a host-only one; null: refused.
 */
export function cookieDomain(
  attribute: string,
  host: string,
  registrable: RegistrableDomain,
): string | null {
  // [DOMAIN-2] No attribute, or an empty one: this host alone.
  if (attribute === '') return host
  const plain = attribute.toLowerCase()
  // What the host ends with is written as the host is; anything else goes through the URL parser.
  const wanted = belongs(plain, host) ? plain : canonicalHost(attribute)
  if (wanted === null) return null
  const bare = withoutDot(wanted)
  if (isAddress(host) || isAddress(bare)) return bare === host ? host : null
  const own = registrable(host)
  // [DOMAIN-3] localhost and public suffixes: only the host itself, and then host-only.
  if (own === null) return bare === host ? host : null
  if (registrable(bare) !== own) return null
  return belongs(bare, host) ? `.${bare}` : null
}

export const withoutDot = (domain: string): string =>
  domain.startsWith('.') ? domain.slice(1) : domain

/** Whether a host is a domain's own or below it. */
function belongs(bare: string, host: string): boolean {
  return host.endsWith(bare) && (host.length === bare.length || host.at(-1 - bare.length) === '.')
}

/** [DOMAIN-4] Lower case, one leading dot kept; null: not a host (a port, a scheme, …). */
function canonicalHost(text: string): string | null {
  const dot = text.startsWith('.') ? '.' : ''
  const rest = text.slice(dot.length)
  if (rest === '' || rest.startsWith('.') || /[\s/?#@\\%]/.test(rest)) return null
  // A port is not part of a host, behind a bracketed address either.
  if (rest.startsWith('[') ? !rest.endsWith(']') : rest.includes(':')) return null
  if (!URL.canParse(`http://${rest}`)) return null
  const { hostname } = new URL(`http://${rest}`)
  // Of an address the URL parser drops a last dot, which Chromium does not overlook.
  return isAddress(hostname) && rest.endsWith('.') ? null : dot + hostname
}

/** [DOMAIN-5] Whether a cookie of this domain is for the host (RFC 6265bis §5.1.3). */
export function domainMatch(domain: string, host: string): boolean {
  if (!domain.startsWith('.')) return domain === host
  return host.endsWith(domain) || (host.length === domain.length - 1 && domain.endsWith(host))
}
