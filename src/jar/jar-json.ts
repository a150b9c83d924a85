import * as v from 'valibot'
import type { RegistrableDomain } from '../http/site.ts'
import { keyOf, type Cookie } from './cookie.ts'
import { allCookies, type Jar } from './contents.ts'
import { emptyShelves, ofSite, withSite } from './shelves.ts'
import { siteKey } from './store-cookie.ts'

/** A jar as JSON: `JSON.stringify` of it and `JSON.parse` back lose nothing. */
export interface JarJson {
  readonly cookies: readonly Cookie[]
  /** See `Shelves`: what the next new cookie will get. */
  readonly serial: number
}

export function exportJar(jar: Jar): JarJson {
  return { cookies: allCookies(jar), serial: jar.serial }
}

const time = v.pipe(v.number('a time in ms'), v.finite('a time in ms'))
const count = v.pipe(
  v.number('a whole number'),
  v.integer('a whole number'),
  v.minValue(0, 'a whole number from 0'),
)

const CookieJson = v.strictObject({
  name: v.string('a text'),
  value: v.string('a text'),
  domain: v.pipe(
    v.string('a host, or a dot and a domain'),
    v.regex(/^\.?[^.]/, 'a host, or a dot and a domain'),
  ),
  path: v.pipe(
    v.string('a path that begins with /'),
    v.startsWith('/', 'a path that begins with /'),
  ),
  expires: v.nullable(time),
  httpOnly: v.boolean('true or false'),
  secure: v.boolean('true or false'),
  sameSite: v.nullable(v.picklist(['Strict', 'Lax', 'None'], 'Strict, Lax, None or null')),
  priority: v.picklist(['Low', 'Medium', 'High'], 'Low, Medium or High'),
  partitionKey: v.nullable(
    v.strictObject({
      topLevelSite: v.string('a site'),
      hasCrossSiteAncestor: v.boolean('true or false'),
    }),
  ),
  sourceScheme: v.picklist(['Secure', 'NonSecure'], 'Secure or NonSecure'),
  sourcePort: v.pipe(count, v.maxValue(65535, 'a port')),
  createdAt: time,
  accessedAt: time,
  serial: count,
  accessSerial: count,
})

const JarJson = v.pipe(
  v.strictObject(
    { cookies: v.array(CookieJson, 'a list of cookies'), serial: count },
    'a jar: { cookies, serial }',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { cookies, serial } = dataset.value
    if (cookies.some((cookie) => Math.max(cookie.serial, cookie.accessSerial) >= serial))
      addIssue({ message: 'a serial that no cookie has yet' })
    if (new Set(cookies.map((cookie) => cookie.serial)).size < cookies.length)
      addIssue({ message: 'cookies with a serial each' })
    if (new Set(cookies.map(keyOf)).size < cookies.length)
      addIssue({ message: 'one cookie of a name, domain, path and partition' })
  }),
)

export type ImportedJar =
  | { readonly ok: true; readonly jar: Jar }
  /** What is wrong in which place (a dotted path; empty: the top), and what would be right. */
  | { readonly ok: false; readonly where: string; readonly wanted: string }

/** Takes a jar from elsewhere, whole or not at all. No rule is asked: it was asked at the export. */
export function importJar(json: unknown, registrable: RegistrableDomain): ImportedJar {
  const read = v.safeParse(JarJson, json)
  if (!read.success) {
    const [issue] = read.issues
    return { ok: false, where: v.getDotPath(issue) ?? '', wanted: issue.message }
  }
  const { cookies, serial } = read.output
  const bySite = Map.groupBy(cookies, ({ domain }) => siteKey(domain, registrable))
  let jar: Jar = { ...emptyShelves, serial }
  for (const [site, its] of bySite) jar = withSite(jar, site, [...ofSite(jar, site), ...its])
  return { ok: true, jar }
}
