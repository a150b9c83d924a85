import { Buffer } from 'buffer'

/** `raw-body` and `body-parser` decode UTF-8 only here; another charset is answered 415. */
const known = /^(utf-?8|us-ascii|ascii)$/i

export const encodingExists = (encoding: string): boolean => known.test(encoding)
export const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

export function getDecoder(encoding: string): { write(part: Uint8Array): string; end(): string } {
  if (!known.test(encoding)) throw new Error(`Encoding not recognized: '${encoding}'`)
  const decoder = new TextDecoder()
  return { write: (part) => decoder.decode(part, { stream: true }), end: () => decoder.decode() }
}

export default { encodingExists, decode, getDecoder }
