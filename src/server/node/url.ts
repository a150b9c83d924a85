interface LegacyUrl {
  protocol: string | null
  host: string | null
  hostname: string | null
  hash: string | null
  search: string | null
  query: string | null
  pathname: string | null
  path: string | null
  href: string
}

/** Node's `url.parse`, for what `parseurl` and `encodeurl` hand it: a path, or an absolute address. */
export function parse(text: string): LegacyUrl {
  const whole = /^(?:([a-z][a-z0-9+.-]*:)\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(text)
  const [, protocol, host, pathname, search, hash] = whole ?? []
  const path = (pathname ?? '') + (search ?? '')
  return Object.assign(new Url(), {
    protocol: protocol ?? null,
    host: host ?? null,
    hostname: host?.replace(/:\d+$/, '') ?? null,
    hash: hash ?? null,
    search: search ?? null,
    query: search?.slice(1) ?? null,
    pathname: pathname || null,
    path: path || null,
    href: text,
  })
}

/** Node's `url.format` of what `parse` gave: `serve-static` redirects a folder with it. */
export const format = ({ protocol, host, pathname, search, hash }: LegacyUrl): string =>
  `${protocol === null ? '' : `${protocol}//${host ?? ''}`}${pathname ?? ''}${search ?? ''}${hash ?? ''}`

/** `parseurl` builds its fast answers from this class. */
export class Url implements LegacyUrl {
  protocol: string | null = null
  host: string | null = null
  hostname: string | null = null
  hash: string | null = null
  search: string | null = null
  query: string | null = null
  pathname: string | null = null
  path: string | null = null
  href = ''
}

export default { parse, format, Url, URL }
