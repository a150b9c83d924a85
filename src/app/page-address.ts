import type { PageAddress } from '../ui/page-address.ts'

export const pageAddress: PageAddress = {
  read() {
    const asked = new URLSearchParams(location.hash.slice(1))
    const text = asked.get('world')
    if (text !== null) return { kind: 'world', text }
    const id = asked.get('case')
    // A reload keeps the history's entry: what it has noted is not opened anew.
    const noted: unknown = history.state
    const known =
      typeof noted === 'object' && noted !== null && 'case' in noted && noted.case === id
    return id === null ? null : { kind: 'case', id, fresh: !known }
  },
  write(id) {
    const hash = id === null ? '' : `#case=${encodeURIComponent(id)}`
    history.replaceState({ case: id }, '', location.pathname + location.search + hash)
  },
  linkTo: (text) => `${location.origin}${location.pathname}${location.search}#world=${text}`,
  onChange(run) {
    addEventListener('hashchange', run)
    return () => removeEventListener('hashchange', run)
  },
}
