import * as v from 'valibot'

/** `http://shop.example:3000`: scheme, host and port, nothing behind. */
export const Origin = v.pipe(
  v.string(),
  v.check((text) => {
    const url = URL.canParse(text) ? new URL(text) : null
    return url !== null && /^https?:$/.test(url.protocol) && url.origin === text
  }, 'an origin such as http://localhost:3000 (scheme, host and port, lower case, nothing behind)'),
)
