export type SameSite = 'Strict' | 'Lax' | 'None'
export type Priority = 'Low' | 'Medium' | 'High'

/** CHIPS, "partition key": whose page the cookie was set under. */
export interface PartitionKey {
  readonly topLevelSite: string
  readonly hasCrossSiteAncestor: boolean
}

/** A cookie as the jar holds it; fields as in the DevTools protocol's `Network.Cookie`. */
export interface Cookie {
  readonly name: string
  readonly value: string
  /** With a leading dot: a domain cookie. Without: for this host only. */
  readonly domain: string
  readonly path: string
  /** ms since the epoch; null: gone with the browser ("session cookie"). */
  readonly expires: number | null
  readonly httpOnly: boolean
  readonly secure: boolean
  /** null: the attribute was missing or unknown; treated as Lax. */
  readonly sameSite: SameSite | null
  readonly priority: Priority
  readonly partitionKey: PartitionKey | null
  readonly sourceScheme: 'Secure' | 'NonSecure'
  readonly sourcePort: number
  /** ms since the epoch. Kept where the same value is set again. */
  readonly createdAt: number
  readonly accessedAt: number
  /** Order of creation where times are equal. */
  readonly serial: number
  /** Order of access where times are equal; what is sent together is accessed together. */
  readonly accessSerial: number
}

/** Name and value in bytes (UTF-8). */
export function cookieSize({ name, value }: Pick<Cookie, 'name' | 'value'>): number {
  return byteLength(name) + byteLength(value)
}

export function byteLength(text: string): number {
  let bytes = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    // A byte that is not UTF-8 is kept as one lone surrogate (raw-bytes.ts).
    const raw = code >= 0xdc80 && code <= 0xdcff
    bytes += code < 0x80 || raw ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** What makes two cookies the same one (RFC 6265bis §5.7, step 23; CHIPS adds the partition). */
export function keyOf(cookie: Pick<Cookie, 'name' | 'domain' | 'path' | 'partitionKey'>): string {
  const { name, domain, path, partitionKey } = cookie
  return JSON.stringify([name, domain, path, partitionOf(partitionKey)])
}

export const inSamePartition = (a: Cookie, b: Cookie): boolean =>
  a.partitionKey === b.partitionKey || partitionOf(a.partitionKey) === partitionOf(b.partitionKey)

export function partitionOf(key: PartitionKey | null): string {
  return key ? `${key.topLevelSite}${key.hasCrossSiteAncestor ? ' x' : ''}` : ''
}
