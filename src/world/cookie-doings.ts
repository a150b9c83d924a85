import { findCookie, withCookie, withEdited, withoutCookie } from '../jar/edit.ts'
import { emptyJar } from '../jar/contents.ts'
import { documentCookie, setCookies } from '../jar/jar.ts'
import type { Cookie } from '../jar/cookie.ts'
import type { Deed } from './action.ts'
import { bear, setJar, type Live } from './live.ts'
import { splitSigned } from '../server/signed-cookie.ts'
import type { CookieEdit } from './cookie-deed.ts'
import { scriptContextOf } from './script-context.ts'
import type { Refusal } from './set-value.ts'
import { withClient } from './with-client.ts'
import type { DeedResult } from './timeline.ts'

export type CookieDeed = Extract<
  Deed,
  {
    kind:
      | 'assign-cookie'
      | 'read-cookie'
      | 'edit-cookie'
      | 'delete-cookie'
      | 'clear-cookies'
      | 'copy-cookie'
  }
>

/** Why a deed on cookies cannot be done; null: it can. */
export function cookieRefusal(live: Live, deed: CookieDeed): Refusal | null {
  if (deed.kind === 'assign-cookie' || deed.kind === 'read-cookie')
    return scriptContextOf(live, deed.client, deed.frame ?? null)
      ? null
      : { where: 'client', what: 'a browser that shows a page' }
  if (deed.kind === 'clear-cookies') return null
  if (!findCookie(live.jars[deed.client] ?? emptyJar, deed.cookie))
    return { where: 'cookie', what: `the key of a cookie in the jar of ${deed.client}` }
  if (deed.kind === 'copy-cookie' && !live.world.clients.some(({ id }) => id === deed.to))
    return { where: 'to', what: `one of ${live.world.clients.map(({ id }) => id).join(', ')}` }
  return null
}

/** Does it. What a script saw comes back. */
export function doCookieDeed(live: Live, deed: CookieDeed): DeedResult | undefined {
  const jar = live.jars[deed.client] ?? emptyJar
  switch (deed.kind) {
    case 'read-cookie': {
      const context = scriptContextOf(live, deed.client, deed.frame ?? null)
      return context ? { kind: 'read-cookie', text: documentCookie(jar, context) } : undefined
    }
    case 'assign-cookie': {
      const context = scriptContextOf(live, deed.client, deed.frame ?? null)
      if (!context) return undefined
      const kept = setCookies(jar, [deed.line], context)
      setJar(live, deed.client, kept.jar)
      return { kind: 'assign-cookie', verdicts: kept.verdicts }
    }
    case 'delete-cookie':
      setJar(live, deed.client, withoutCookie(jar, deed.cookie))
      return undefined
    case 'clear-cookies':
      setJar(live, deed.client, emptyJar)
      return undefined
    case 'edit-cookie': {
      const cookie = findCookie(jar, deed.cookie)
      if (!cookie) return undefined
      const written = edited(cookie, deed.edit)
      setJar(live, deed.client, withEdited(jar, deed.cookie, written, live.registrable))
      return undefined
    }
    case 'copy-cookie': {
      const cookie = findCookie(jar, deed.cookie)
      const to = live.world.clients.find(({ id }) => id === deed.to)
      if (!cookie || !to) return undefined
      const sid = splitSigned(cookie.value)?.sid
      if (sid !== undefined) bear(live, sid)
      if (to.kind === 'curl') {
        const pair = `${cookie.name}=${cookie.value}`
        const others = (to.cookie ?? '')
          .split('; ')
          .filter((one) => one !== '' && !one.startsWith(`${cookie.name}=`))
        live.world = withClient(live.world, { ...to, cookie: [...others, pair].join('; ') })
      } else {
        const theirs = live.jars[to.id] ?? emptyJar
        setJar(live, to.id, withCookie(theirs, cookie, live.registrable))
      }
      return undefined
    }
  }
}

/** With the fields that were written over. */
function edited(cookie: Cookie, edit: CookieEdit): Cookie {
  const { name = cookie.name, value = cookie.value, domain = cookie.domain } = edit
  const { path = cookie.path, httpOnly = cookie.httpOnly, secure = cookie.secure } = edit
  const { expires = cookie.expires, sameSite = cookie.sameSite } = edit
  return { ...cookie, name, value, domain, path, httpOnly, secure, expires, sameSite }
}
