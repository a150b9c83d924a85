import type { PageAddress } from '../ui/page-address.ts'

const kinds = ['case', 'lesson'] as const

export const pageAddress: PageAddress = {
  read() {
    const asked = new URLSearchParams(location.hash.slice(1))
    const text = asked.get('world')
    if (text !== null) return { kind: 'world', text }
    const kind = kinds.find((one) => asked.has(one))
    if (!kind) return null
    const id = asked.get(kind) ?? ''
    // A reload keeps the history's entry: what it has noted is not opened anew.
    const noted: unknown = history.state
    const known = typeof noted === 'object' && noted !== null && Reflect.get(noted, kind) === id
    return { kind, id, fresh: !known }
  },
  write(open) {
    const hash = open === null ? '' : `#${open.kind}=${encodeURIComponent(open.id)}`
    const noted = open === null ? {} : { [open.kind]: open.id }
    history.replaceState(noted, '', location.pathname + location.search + hash)
  },
  linkTo: (text) => `${location.origin}${location.pathname}${location.search}#world=${text}`,
  onChange(run) {
    addEventListener('hashchange', run)
    return () => removeEventListener('hashchange', run)
  },
}
