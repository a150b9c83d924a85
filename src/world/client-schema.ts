import * as v from 'valibot'

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/, 'a short name: a-z, 0-9 and -'))

/** Who sends requests. */
export const Client = v.variant('kind', [
  /** A jar, a page, and all of a browser's rules. */
  v.strictObject({
    id: Id,
    kind: v.literal('browser'),
    /** `block`: third-party cookies neither come nor go, but for partitioned ones. */
    thirdPartyCookies: v.optional(v.picklist(['allow', 'block']), 'allow'),
    /** Closing it keeps the cookies without an expiry ("continue where you left off"). */
    restoresSession: v.optional(v.boolean(), false),
    /** It fetches a page's own images, style sheets and scripts; else its cache has them already. */
    loadsAssets: v.optional(v.boolean(), false),
    /** How far its clock runs ahead of the world's, ms; negative: behind. */
    clock: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-4e11), v.maxValue(4e11)), 0),
  }),
  /** A program with a jar, as Postman: no SameSite, no CORS, no third-party rules. */
  v.strictObject({ id: Id, kind: v.literal('rest') }),
  /** A program without a jar: curl, a bot, a server that calls the API. */
  v.strictObject({
    id: Id,
    kind: v.literal('curl'),
    /** The `Cookie` header that it sends with every request. */
    cookie: v.optional(v.nullable(v.string()), null),
  }),
])
export type Client = v.InferOutput<typeof Client>
