import type { RegistrableDomain } from './site.ts'

/** Loads the public suffix list (about 115 kB gzip): only worlds whose hosts have names need it. */
export async function loadPublicSuffixes(): Promise<RegistrableDomain> {
  const { getDomain } = await import('tldts')
  return (host) => getDomain(host, { allowPrivateDomains: true, validateHostname: false })
}
