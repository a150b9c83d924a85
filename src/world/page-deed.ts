import * as v from 'valibot'

const client = v.string()
const url = v.pipe(v.string(), v.maxLength(8000))
const headers = v.exactOptional(v.array(v.tuple([v.string(), v.string()])))
const body = v.exactOptional(v.string())
const method = v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z]{1,16}$/)))
/** The frame of the page in which it happens, from 0; absent: the page itself. */
const frame = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)))

/**
 * What somebody does in a browser's window, or a script in its page. Addresses are relative to
 * the page (or frame) that asks; typed ones to the world's `page`. Left out: `method` is GET,
 * `credentials` `same-origin`, `headers` and `body` empty.
 */
export const pageDeeds = [
  /** The address is typed: nobody's page asks. */
  v.strictObject({ kind: v.literal('navigate'), client, url }),
  v.strictObject({ kind: v.literal('reload'), client }),
  /** Back and Forward take the page from the page cache, without a request, where they may. */
  v.strictObject({ kind: v.literal('back'), client }),
  v.strictObject({ kind: v.literal('forward'), client }),
  /** A click on a link in the page that is shown. */
  v.strictObject({ kind: v.literal('follow-link'), client, frame, url }),
  /** The same for the link that stands at this place in the page, from 0. */
  v.strictObject({
    kind: v.literal('click-link'),
    client,
    frame,
    link: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** A form of the page that is shown is sent; `body` as the form's encoding writes it. */
  v.strictObject({
    kind: v.literal('submit-form'),
    client,
    frame,
    method: v.picklist(['GET', 'POST']),
    url,
    body,
  }),
  /** An element is put into the page that is shown. */
  v.strictObject({
    kind: v.literal('embed'),
    client,
    element: v.picklist(['iframe', 'img']),
    url,
  }),
  /** A script of the page calls `fetch`. */
  v.strictObject({
    kind: v.literal('fetch'),
    client,
    frame,
    url,
    method,
    credentials: v.exactOptional(v.picklist(['omit', 'same-origin', 'include'])),
    headers,
    body,
  }),
  /** A program without a page (`rest`, `curl`) sends a request. */
  v.strictObject({ kind: v.literal('send'), client, method, url, headers, body }),
  /** So many clients without a jar each ask once, at the same time; `client` is a `curl`. */
  v.strictObject({
    kind: v.literal('send-bots'),
    client,
    url,
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  }),
  /** The browser is closed and opened again. */
  v.strictObject({ kind: v.literal('close-browser'), client }),
] as const
