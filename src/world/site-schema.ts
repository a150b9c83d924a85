import * as v from 'valibot'
import { Origin } from './origin.ts'

/**
 * An address in a page of another site. `{page}` and `{api}` stand for the shop's origins,
 * `{query.state}` for a parameter of the address that was asked for.
 */
const Template = v.pipe(v.string(), v.maxLength(2000))

const Header = v.tuple([v.string(), v.string()])

const Form = v.strictObject({
  method: v.picklist(['GET', 'POST']),
  action: Template,
  fields: v.record(v.string(), Template),
  /** Sent as soon as the page is there, without anybody pressing anything. */
  auto: v.optional(v.boolean(), false),
})

const Answer = v.variant('kind', [
  v.strictObject({
    kind: v.literal('page'),
    title: v.string(),
    links: v.optional(v.array(Template), []),
    forms: v.optional(v.array(Form), []),
    frames: v.optional(v.array(Template), []),
    images: v.optional(v.array(Template), []),
  }),
  v.strictObject({
    kind: v.literal('redirect'),
    status: v.picklist([301, 302, 303, 307, 308]),
    to: Template,
  }),
])

/** A host that is neither the shop's page nor its API: an attacker's, an identity provider's. */
export const Site = v.strictObject({
  origin: Origin,
  /** By path, query aside; any other path is answered 404. */
  pages: v.array(
    v.strictObject({
      path: v.pipe(v.string(), v.startsWith('/')),
      answer: Answer,
      /** Added to the answer: `Set-Cookie`, `Access-Control-Allow-Origin`, … */
      headers: v.optional(v.array(Header), []),
    }),
  ),
})

export type Site = v.InferOutput<typeof Site>
