import { createContext, useContext } from 'react'

/** A real problem, or a lesson. */
interface Named {
  readonly kind: 'case' | 'lesson'
  readonly id: string
}

/** What the page's own address asks for: `#case=RI-12`, `#lesson=…`, or `#world=…`, a shared world. */
type Asked =
  /** `fresh`: the reader comes by a link, not by a reload. */
  (Named & { readonly fresh: boolean }) | { readonly kind: 'world'; readonly text: string }

export interface PageAddress {
  /** null: it asks for nothing. */
  read(): Asked | null
  /** Names the case or lesson that is open; null: it asks for nothing any more. */
  write(open: Named | null): void
  /** The whole address under which a shared world opens. */
  linkTo(text: string): string
  /** What it asked for at first, in the whole page. */
  whole(): string
  /** Says whether it is before a class, so that a reload keeps it. */
  present(on: boolean): void
  /** Calls back when the reader changes the address; the answer stops it. */
  onChange(run: () => void): () => void
}

export const nowhere: PageAddress = {
  read: () => null,
  write() {},
  linkTo: (text) => `#world=${text}`,
  whole: () => '.',
  present() {},
  onChange: () => () => {},
}
const PageAddressContext = createContext<PageAddress>(nowhere)
export const PageAddressProvider = PageAddressContext.Provider
export const usePageAddress = (): PageAddress => useContext(PageAddressContext)
