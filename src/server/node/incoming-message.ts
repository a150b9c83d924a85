import EventEmitter from 'events'
import { Buffer } from 'buffer'
import type { HeaderLine, HttpRequest } from '../../http/message.ts'

export class Socket extends EventEmitter {
  readonly readable = true
  readonly writable = true
  readonly encrypted: boolean
  readonly remoteAddress: string
  constructor(encrypted: boolean, remoteAddress: string) {
    super()
    this.encrypted = encrypted
    this.remoteAddress = remoteAddress
  }
  destroy(): void {}
}

export class IncomingMessage extends EventEmitter {
  method = 'GET'
  url = '/'
  httpVersion = '1.1'
  httpVersionMajor = 1
  httpVersionMinor = 1
  complete = false
  readable = true
  aborted = false
  headers: Record<string, string | string[]> = {}
  rawHeaders: string[] = []
  socket = new Socket(false, '')
  connection = this.socket
  #body = Buffer.alloc(0)
  #flowing = false

  static from(request: HttpRequest, tls: boolean, remoteAddress: string): IncomingMessage {
    const message = new IncomingMessage()
    const url = new URL(request.url)
    message.method = request.method
    message.url = url.pathname + url.search
    message.socket = new Socket(tls, remoteAddress)
    message.connection = message.socket
    message.headers = joined(request.headers)
    message.rawHeaders = request.headers.flat()
    message.#body = Buffer.from(request.body, 'utf8')
    return message
  }

  override on(event: string | symbol, listener: (...args: unknown[]) => void): this {
    super.on(event, listener)
    // Node: a 'data' listener makes the stream flow, on the next tick.
    if (event === 'data') this.resume()
    return this
  }
  resume(): this {
    if (!this.#flowing) queueMicrotask(() => this.#flow())
    this.#flowing = true
    return this
  }
  pause(): this {
    return this
  }
  unpipe(): this {
    return this
  }
  #flow(): void {
    if (this.#body.length > 0) this.emit('data', this.#body)
    this.complete = true
    this.readable = false
    this.emit('end')
  }
}

/** Node: names in lower case, repeats joined, but for the few of which only the first counts. */
function joined(lines: readonly HeaderLine[]): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of lines) {
    const key = name.toLowerCase()
    const before = headers[key]
    if (before === undefined) headers[key] = value
    else if (typeof before === 'string' && !single.has(key))
      headers[key] = before + (key === 'cookie' ? '; ' : ', ') + value
  }
  return headers
}

const single = new Set([
  'age',
  'authorization',
  'content-length',
  'content-type',
  'etag',
  'expires',
  'from',
  'host',
  'if-modified-since',
  'if-unmodified-since',
  'last-modified',
  'location',
  'max-forwards',
  'proxy-authorization',
  'referer',
  'retry-after',
  'server',
  'user-agent',
])
