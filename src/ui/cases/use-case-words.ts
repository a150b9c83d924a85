import { useEffect, useState } from 'react'
import { loadCaseWords } from '../../messages/case-words.ts'
import type { CasesMessages } from '../../messages/shape/cases.ts'
import { useMessages } from '../playground-context.tsx'

/** The problems' own words, in the reader's language; null: they are on their way. */
export function useCaseWords(): CasesMessages | null {
  const { code } = useMessages()
  const [words, setWords] = useState<CasesMessages | null>(null)
  useEffect(() => {
    let current = true
    void loadCaseWords(code).then((loaded) => {
      if (current) setWords(loaded)
    })
    return () => {
      current = false
    }
  }, [code])
  return words
}
