import { useEffect, useState } from 'react'
import { loadPublicSuffixes } from '../http/public-suffixes.ts'
import { needsList, withoutList, type RegistrableDomain } from '../http/site.ts'

/**
 * The registrable domains of these addresses' hosts; null: the public suffix list, which only
 * hosts with names need, is still on its way.
 */
export function useRegistrable(urls: readonly string[]): RegistrableDomain | null {
  const [list, setList] = useState<RegistrableDomain | null>(null)
  const needed = urls.some((url) => URL.canParse(url) && needsList(new URL(url).hostname))
  useEffect(() => {
    let current = true
    if (needed && !list)
      void loadPublicSuffixes().then((loaded) => {
        if (current) setList(() => loaded)
      })
    return () => {
      current = false
    }
  }, [needed, list])
  return list ?? (needed ? null : withoutList)
}
