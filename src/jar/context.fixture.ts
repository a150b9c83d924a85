import { withoutList, type RegistrableDomain } from '../http/site.ts'
import type { CookieContext } from './context.ts'

/** A public suffix list of a few names, so that the rules' tests wait for nothing. */
const suffixes = ['example', 'io', 'github.io']

export const fewSuffixes: RegistrableDomain = (host) => {
  const suffix = suffixes
    .filter((one) => host === one || host.endsWith(`.${one}`))
    .sort((a, b) => b.length - a.length)[0]
  if (suffix === undefined) return withoutList(host)
  if (host === suffix) return null
  const labels = host.slice(0, -suffix.length - 1).split('.')
  return `${labels.at(-1)}.${suffix}`
}

/** A first-party request over http or https, at time 0. */
export function contextAt(url: string, more: Partial<CookieContext> = {}): CookieContext {
  return {
    url,
    now: 0,
    registrable: fewSuffixes,
    api: 'http',
    sendSite: 'strict',
    setSite: 'strict',
    credentials: 'used',
    blockedByPreferences: false,
    partitionKey: { topLevelSite: 'https://shop.example', hasCrossSiteAncestor: false },
    ...more,
  }
}

export const secureShop = contextAt('https://shop.example/')
export const plainShop = contextAt('http://shop.example/')
