import { needsList, type RegistrableDomain } from '../http/site.ts'
import type { Live } from './live.ts'

/** The public suffix list, fetched once a host with a name is met. */
export interface Suffixes {
  /** Resolves when the rules know what they need about these addresses. */
  ensure(...urls: readonly string[]): Promise<void>
}

export function createSuffixes(live: Live, load: () => Promise<RegistrableDomain>): Suffixes {
  let loading: Promise<RegistrableDomain> | null = null
  return {
    async ensure(...urls) {
      if (urls.some((url) => needsList(new URL(url).hostname))) loading ??= load()
      if (loading) live.registrable = await loading
    },
  }
}
