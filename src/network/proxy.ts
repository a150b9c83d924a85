import { headerValue } from '../http/headers.ts'
import type { HeaderLine, HttpRequest } from '../http/message.ts'
import { rewriteCookie, type CookieRewrite } from './cookie-rewrite.ts'

/** A reverse or development proxy, as its own configuration would say it. */
export interface ProxySettings extends CookieRewrite {
  /** Origin of the app as the proxy asks it. */
  readonly to: string
  readonly changeHost: boolean
  /** Sent as it is; null: what came is passed on. */
  readonly forwardedProto: string | null
  readonly forwardedFor: boolean
  readonly forwardedHost: boolean
  readonly pathRewrite: { readonly from: string; readonly to: string } | null
}

/** A header that the proxy changed; null: it was not, or is not, there. */
export interface Rewrite {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/** The request as the proxy sends it on to the app. @param from the asker's address. */
export function forward(
  request: HttpRequest,
  proxy: ProxySettings,
  from: string,
): { readonly request: HttpRequest; readonly rewrites: readonly Rewrite[] } {
  const asked = new URL(request.url)
  const url = proxy.to + rewrittenPath(asked.pathname, proxy.pathRewrite) + asked.search
  const before = (name: string) => headerValue(request.headers, name)
  const wanted: HeaderLine[] = []
  if (proxy.changeHost) wanted.push(['Host', new URL(proxy.to).host])
  if (proxy.forwardedProto !== null) wanted.push(['X-Forwarded-Proto', proxy.forwardedProto])
  if (proxy.forwardedHost) wanted.push(['X-Forwarded-Host', asked.host])
  if (proxy.forwardedFor) {
    const sofar = before('x-forwarded-for')
    wanted.push(['X-Forwarded-For', sofar === null ? from : `${sofar}, ${from}`])
  }
  return {
    request: { ...request, url, headers: wanted.reduce(withHeader, request.headers) },
    rewrites: wanted
      .map(([name, after]) => ({ name, before: before(name), after }))
      .filter((one) => one.before !== one.after),
  }
}

/** The headers of the app's answer as the proxy gives them back. */
export function backward(
  headers: readonly HeaderLine[],
  proxy: CookieRewrite,
): { readonly headers: readonly HeaderLine[]; readonly rewrites: readonly Rewrite[] } {
  const rewrites: Rewrite[] = []
  const passed = headers.map(([name, before]): HeaderLine => {
    if (name.toLowerCase() !== 'set-cookie') return [name, before]
    const after = rewriteCookie(before, proxy)
    if (after !== before) rewrites.push({ name, before, after })
    return [name, after]
  })
  return { headers: passed, rewrites }
}

function rewrittenPath(path: string, rewrite: ProxySettings['pathRewrite']): string {
  if (!rewrite || !path.startsWith(rewrite.from)) return path
  const rest = rewrite.to + path.slice(rewrite.from.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** The line in the place of the one that was there, or as the last. */
function withHeader(headers: readonly HeaderLine[], line: HeaderLine): readonly HeaderLine[] {
  const lower = line[0].toLowerCase()
  const place = headers.findIndex(([name]) => name.toLowerCase() === lower)
  return place < 0 ? [...headers, line] : headers.with(place, line)
}
