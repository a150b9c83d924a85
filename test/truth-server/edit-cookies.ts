import type { Doing } from './timeline-of.ts'
import type { Window } from './window.ts'

type Deed = Doing['entry']['action']['deed']

/** What is done to cookies by hand. @returns whether the deed is of this kind. */
export async function editCookies(deed: Deed, window: Window): Promise<boolean> {
  switch (deed.kind) {
    case 'clear-cookies':
      await window.clearCookies()
      return true
    case 'delete-cookie':
      await window.deleteCookie(deed.cookie)
      return true
    case 'edit-cookie': {
      const { name, domain, path } = deed.cookie
      const found = (await window.cookies()).find(
        (one) => one.name === name && one.domain === domain && one.path === path,
      )
      if (!found) return true
      await window.deleteCookie(deed.cookie)
      const { size: _, expires, ...was } = found
      const { expires: _new, sameSite, ...changed } = deed.edit
      const rest = { ...was, ...changed, ...(sameSite ? { sameSite } : {}) }
      // A host's own cookie is told by an address, a domain's by its domain.
      const scheme = rest.secure || rest.sourceScheme === 'Secure' ? 'https' : 'http'
      const to = rest.domain ?? domain
      const place = to.startsWith('.')
        ? { domain: to }
        : { domain: undefined, url: `${scheme}://${to}${rest.path}` }
      const until = deed.edit.expires === undefined ? expires : (deed.edit.expires ?? -1)
      await window.setCookie({ ...rest, ...place, ...(until === -1 ? {} : { expires: until }) })
      return true
    }
    case 'copy-cookie':
    case 'read-cookie':
      return true
    default:
      return false
  }
}
