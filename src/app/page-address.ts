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
  linkTo: (text) => `${location.origin}${location.pathname}#world=${text}`,
  whole: () => location.pathname + location.hash,
  present(on) {
    const search = on ? '?present=1' : ''
    history.replaceState(history.state, '', location.pathname + search + location.hash)
  },
  onChange(run) {
    addEventListener('hashchange', run)
    return () => removeEventListener('hashchange', run)
  },
}

/** An embedded page keeps its address, so that another load of it shows the same again. */
export function embeddedAddress(address: PageAddress): PageAddress {
  let opened: string | null = null
  return {
    ...address,
    read() {
      const asked = address.read()
      if (!asked || opened !== location.hash) return asked
      return asked.kind === 'world' ? null : { ...asked, fresh: false }
    },
    write() {
      opened = location.hash
    },
  }
}
