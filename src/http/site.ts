import { addressOf } from './address.ts'

/**
 * The registrable domain of a host ("eTLD+1", with private suffixes); null where there is none:
 * an address, a single label, a public suffix. Source: publicsuffix.org.
 */
export type RegistrableDomain = (host: string) => string | null

/** Good for hosts that need no list: localhost, names under it, and addresses. */
export const withoutList: RegistrableDomain = (host) => {
  if (isAddress(host)) return null
  const labels = host.split('.')
  return labels.length > 1 && labels.at(-1) === 'localhost' ? labels.slice(-2).join('.') : null
}

/** Whether `withoutList` is not enough for a host; a blank page has none at all. */
export function needsList(host: string): boolean {
  return host !== '' && !isAddress(host) && host !== 'localhost' && !host.endsWith('.localhost')
}

/** An IPv4 or IPv6 address as the URL parser writes it. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host)
}

/** Scheme and registrable domain (HTML, "schemeful site"), else scheme and host: `https://shop.example`. */
export function siteOf(url: string, registrable: RegistrableDomain): string {
  const { protocol, hostname } = addressOf(url)
  return `${protocol}//${registrable(hostname) ?? hostname}`
}

/** See `Address`. */
export function isTrustworthy(url: string): boolean {
  return addressOf(url).trustworthy
}
