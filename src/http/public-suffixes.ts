import type { RegistrableDomain } from './site.ts'

/** Loads the public suffix list (about 115 kB gzip): only worlds whose hosts have names need it. */
export async function loadPublicSuffixes(): Promise<RegistrableDomain> {
  const { getDomain } = await import('tldts')
  const options = { allowPrivateDomains: true, validateHostname: false }
  // The dot that ends a fully qualified name stays: with and without it are two hosts.
  const look = (host: string) =>
    host.endsWith('.')
      ? ((name) => name && `${name}.`)(getDomain(host.slice(0, -1), options))
      : getDomain(host, options)
  // The same few hosts are asked for again and again.
  const known = new Map<string, string | null>()
  return (host) => {
    const found = known.get(host)
    if (found !== undefined) return found
    const domain = look(host)
    if (known.size >= knownMax) known.clear()
    known.set(host, domain)
    return domain
  }
}

const knownMax = 5000
