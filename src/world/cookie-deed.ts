import * as v from 'valibot'

const client = v.string()
const frame = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)))

/** What makes a cookie the one that it is (RFC 6265bis §5.7, step 23; CHIPS adds the partition). */
const CookieKey = v.strictObject({
  name: v.string(),
  /** As the jar holds it: with a leading dot for a domain cookie. */
  domain: v.string(),
  path: v.string(),
  /** `partitionOf` of the cookie's partition key; absent: it is not partitioned. */
  partition: v.exactOptional(v.string()),
})

/** The fields of a cookie that can be written over by hand, as DevTools lets one do. */
const Edit = v.partial(
  v.strictObject({
    name: v.string(),
    value: v.string(),
    domain: v.string(),
    path: v.pipe(v.string(), v.startsWith('/')),
    /** ms since the epoch; null: gone with the browser. */
    expires: v.nullable(v.number()),
    httpOnly: v.boolean(),
    secure: v.boolean(),
    sameSite: v.nullable(v.picklist(['Strict', 'Lax', 'None'])),
  }),
)

/** What is done to cookies by hand, or by a script through `document.cookie`. */
export const cookieDeeds = [
  /** A script assigns a line to `document.cookie`. */
  v.strictObject({ kind: v.literal('assign-cookie'), client, frame, line: v.string() }),
  /** A script reads `document.cookie`. */
  v.strictObject({ kind: v.literal('read-cookie'), client, frame }),
  v.strictObject({ kind: v.literal('edit-cookie'), client, cookie: CookieKey, edit: Edit }),
  v.strictObject({ kind: v.literal('delete-cookie'), client, cookie: CookieKey }),
  v.strictObject({ kind: v.literal('clear-cookies'), client }),
  /** Into another jar as it is, or into the `Cookie` header of a curl. */
  v.strictObject({ kind: v.literal('copy-cookie'), client, cookie: CookieKey, to: v.string() }),
] as const

export type CookieEdit = v.InferOutput<typeof Edit>
