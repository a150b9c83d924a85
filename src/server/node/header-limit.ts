import type { HeaderLine } from '../../http/message.ts'

/** Bytes (Node's `--max-http-header-size`, 16 KiB since Node 14). */
const most = 16 * 1024

/**
 * Whether Node's parser refuses a request before any program sees it (src/node_http_parser.cc,
 * `TrackHeader`: the address, the names and the values are counted, and must stay below the limit).
 */
export function headersOverflow(path: string, headers: readonly HeaderLine[]): boolean {
  const bytes = new TextEncoder()
  const sizes = [path, ...headers.flat()].map((text) => bytes.encode(text).length)
  return sizes.reduce((sum, size) => sum + size, 0) >= most
}

/** What Node's server answers then, by itself (lib/_http_server.js, `socketOnError`). */
export const overflowAnswer = {
  status: 431,
  headers: [['Connection', 'close']],
} as const satisfies { readonly status: number; readonly headers: readonly HeaderLine[] }
