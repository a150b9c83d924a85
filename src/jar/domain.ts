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
  const wanted = canonicalHost(attribute)
  if (wanted === null) return null
  const bare = wanted.replace(/^\./, '')
  if (isAddress(host) || isAddress(bare)) return bare === host ? host : null
  const own = registrable(host)
  // [DOMAIN-3] localhost and public suffixes: only the host itself, and then host-only.
  if (own === null) return bare === host ? host : null
  if (registrable(bare) !== own) return null
  return host === bare || host.endsWith(`.${bare}`) ? `.${bare}` : null
}

/** [DOMAIN-4] Lower case, one leading dot kept; null: not a host (a port, a scheme, …). */
function canonicalHost(text: string): string | null {
  const dot = text.startsWith('.') ? '.' : ''
  const rest = text.slice(dot.length)
  if (rest === '' || rest.startsWith('.') || /[\s/?#@\\%]/.test(rest)) return null
  if (!rest.startsWith('[') && rest.includes(':')) return null
  if (!URL.canParse(`http://${rest}`)) return null
  return dot + new URL(`http://${rest}`).hostname
}

/** [DOMAIN-5] Whether a cookie of this domain is for the host (RFC 6265bis §5.1.3). */
export function domainMatch(domain: string, host: string): boolean {
  if (!domain.startsWith('.')) return domain === host
  return host === domain.slice(1) || host.endsWith(domain)
}
