import { useEffect, useState } from 'react'
import type { Language } from '../messages/language.ts'
import { useMessages } from './playground-context.tsx'

/**
 * Words that are loaded with the part that says them, in the reader's language; null: they are on
 * their way. `load` stays the same function.
 */
export function useLateWords<Words>(load: (language: Language) => Promise<Words>): Words | null {
  const { code } = useMessages()
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    let current = true
    void load(code).then((loaded) => {
      if (current) setWords(() => loaded)
    })
    return () => {
      current = false
    }
  }, [code, load])
  return words
}
