import { caseIds, type CaseId } from '../../cases/case-id.ts'
import type { CasesMessages } from '../../messages/shape/cases.ts'

/** The problems in whose words all of the reader's words occur, by symptom first. */
export function foundCases(words: CasesMessages, typed: string): readonly CaseId[] {
  const terms = plain(typed)
    .split(/\s+/)
    .filter((term) => term !== '')
  const hits = (text: string) => terms.filter((term) => plain(text).includes(term)).length
  return caseIds
    .map((id) => {
      const { symptom, search, cause } = words[id]
      return { id, all: hits(`${id} ${symptom} ${search} ${cause}`), first: hits(symptom) }
    })
    .filter(({ all }) => all === terms.length)
    .sort((a, b) => b.first - a.first)
    .map(({ id }) => id)
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[`'’"]/g, '')
