/** What a proxy does to each Set-Cookie line on its way back. */
export interface CookieRewrite {
  /** null: `Domain` stays; '': it is removed. */
  readonly cookieDomainRewrite: string | null
  readonly cookiePathRewrite: string | null
  readonly dropSecure: boolean
}

/**
 * One line, rewritten as development proxies do it: an attribute that is not there is not added.
 * Source: http-proxy, lib/http-proxy/common.js, `rewriteCookieProperty`.
 */
export function rewriteCookie(line: string, rewrite: CookieRewrite): string {
  const { cookieDomainRewrite, cookiePathRewrite, dropSecure } = rewrite
  const [pair = '', ...attributes] = line.split(';')
  const kept = attributes.flatMap((attribute) => {
    const name = attribute.split('=')[0]?.trim().toLowerCase()
    if (name === 'domain' && cookieDomainRewrite !== null)
      return cookieDomainRewrite === '' ? [] : [` Domain=${cookieDomainRewrite}`]
    if (name === 'path' && cookiePathRewrite !== null) return [` Path=${cookiePathRewrite}`]
    return name === 'secure' && dropSecure ? [] : [attribute]
  })
  return [pair, ...kept].join(';')
}
