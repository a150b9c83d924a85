import { createContext, useContext } from 'react'

/** The page's own address, as far as it names a case: `#case=RI-12`. */
export interface CaseLink {
  /** null: it names none. `fresh`: the reader comes by a link, not by a reload. */
  read(): { readonly id: string; readonly fresh: boolean } | null
  write(id: string | null): void
  /** Calls back when the reader changes the address; the answer stops it. */
  onChange(run: () => void): () => void
}

export const nowhere: CaseLink = { read: () => null, write() {}, onChange: () => () => {} }
const CaseLinkContext = createContext<CaseLink>(nowhere)
export const CaseLinkProvider = CaseLinkContext.Provider
export const useCaseLink = (): CaseLink => useContext(CaseLinkContext)
