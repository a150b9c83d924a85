import type { Cookie } from '../../src/jar/cookie.ts'
import type { ProtocolCookie } from '../truth/traffic.ts'
import type { Names } from './names.ts'

/** A jar, as both sides can be held against each other: one object a cookie, by its key. */
export function ourCookies(cookies: readonly Cookie[], now: number, names: Names): object {
  const alive = cookies.filter(({ expires }) => expires === null || expires > now)
  return sorted(alive).map(
    ({ name, value, domain, path, expires, httpOnly, secure, sameSite, ...more }) => ({
      name,
      value: names.inValue(value),
      domain,
      path,
      httpOnly,
      secure,
      sameSite,
      expiresIn: expires === null ? null : expires - now,
      priority: more.priority,
      sourceScheme: more.sourceScheme,
      sourcePort: more.sourcePort,
      partition: more.partitionKey && { ...more.partitionKey },
    }),
  )
}

export function realCookies(cookies: readonly ProtocolCookie[], now: number, names: Names): object {
  return sorted(cookies).map(
    ({ name, value, domain, path, expires, httpOnly, secure, sameSite, ...more }) => ({
      name,
      value: names.inValue(value),
      domain,
      path,
      httpOnly,
      secure,
      sameSite: sameSite ?? null,
      expiresIn: expires === -1 ? null : expires * 1000 - now,
      priority: more.priority,
      sourceScheme: more.sourceScheme,
      sourcePort: more.sourcePort,
      partition: more.partitionKey === undefined ? null : { ...more.partitionKey },
    }),
  )
}

function sorted<One extends { name: string; domain: string; path: string }>(
  cookies: readonly One[],
): readonly One[] {
  const key = ({ name, domain, path }: One) => `${name} ${domain} ${path}`
  return cookies.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
