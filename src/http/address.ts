/** What decisions need to know of an absolute http or https URL. */
export interface Address {
  /** With its colon: `https:`. */
  readonly protocol: string
  readonly origin: string
  readonly hostname: string
  readonly pathname: string
  /** The scheme's own where the URL names none. */
  readonly port: number
  /** Secure Contexts, "potentially trustworthy origin": https, and loopback over http. */
  readonly trustworthy: boolean
}

/** One request is judged over and over by the same few URLs; parsing costs more than most rules. */
const kept = new Map<string, Address>()
const keptMax = 500

/** Reads a URL; throws as `URL` does where it is none. */
export function addressOf(url: string): Address {
  const known = kept.get(url)
  if (known) return known
  const { protocol, origin, hostname, pathname, port } = new URL(url)
  const address: Address = {
    protocol,
    origin,
    hostname,
    pathname,
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
    trustworthy: protocol === 'https:' || isLoopback(hostname),
  }
  if (kept.size >= keptMax) kept.clear()
  kept.set(url, address)
  return address
}

/** This machine by one of its own names: `localhost`, names under it, 127.0.0.0/8, `[::1]`. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  )
}
