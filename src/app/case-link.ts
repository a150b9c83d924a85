import type { CaseLink } from '../ui/cases/case-link.ts'

/** A reload keeps the history's entry: what it has noted is not opened anew. */
export const caseLink: CaseLink = {
  read() {
    const id = new URLSearchParams(location.hash.slice(1)).get('case')
    const noted: unknown = history.state
    const known =
      typeof noted === 'object' && noted !== null && 'case' in noted && noted.case === id
    return id === null ? null : { id, fresh: !known }
  },
  write(id) {
    const hash = id === null ? '' : `#case=${encodeURIComponent(id)}`
    history.replaceState({ case: id }, '', location.pathname + location.search + hash)
  },
  onChange(run) {
    addEventListener('hashchange', run)
    return () => removeEventListener('hashchange', run)
  },
}
