import type { RegistrableDomain } from './site.ts'

/** Loads the public suffix list (about 115 kB gzip): only worlds whose hosts have names need it. */
export async function loadPublicSuffixes(): Promise<RegistrableDomain> {
  const { getDomain } = await import('tldts')
  const options = { allowPrivateDomains: true, validateHostname: false }
  // The dot that ends a fully qualified name stays: with and without it are two hosts.
  return (host) =>
    host.endsWith('.')
      ? ((name) => name && `${name}.`)(getDomain(host.slice(0, -1), options))
      : getDomain(host, options)
}
