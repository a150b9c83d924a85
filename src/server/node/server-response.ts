import EventEmitter from 'events'
import { Buffer } from 'buffer'
import type { HeaderLine } from '../../http/message.ts'
import type { IncomingMessage, Socket } from './incoming-message.ts'
import { statusCodes } from './status-codes.ts'

type HeaderValue = number | string | readonly string[]
type Chunk = string | Uint8Array | null | undefined | (() => void)

/** Where a response's bytes go: the head with the first of them, the end with the last. */
export interface Outlet {
  /** @param begun the part of the body that leaves together with the head */
  head(status: number, headers: readonly HeaderLine[], begun: string): void
  end(body: string): void
}

export class ServerResponse extends EventEmitter {
  statusCode = 200
  statusMessage = ''
  finished = false
  headersSent = false
  sendDate = true
  req: IncomingMessage
  socket: Socket
  connection: Socket
  /** Node: the head as text, once it is fixed. */
  _header: string | null = null
  #headers = new Map<string, readonly [name: string, value: HeaderValue]>()
  #outlet: Outlet | null
  #flushed = false
  #parts: Uint8Array[] = []

  constructor(req: IncomingMessage, outlet: Outlet | null = null) {
    super()
    this.req = req
    this.socket = req.socket
    this.connection = req.socket
    this.#outlet = outlet
  }

  get writableEnded(): boolean {
    return this.finished
  }
  get writableFinished(): boolean {
    return this.finished
  }

  setHeader(name: string, value: HeaderValue): this {
    if (this._header !== null) throw headersSent('set')
    if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(name)) throw badHeader('ERR_INVALID_HTTP_TOKEN', name)
    for (const one of Array.isArray(value) ? value : [value])
      if (/[^\t\x20-\x7e\x80-\xff]/.test(String(one))) throw badHeader('ERR_INVALID_CHAR', name)
    this.#headers.set(name.toLowerCase(), [name, value])
    return this
  }
  appendHeader(name: string, value: string | readonly string[]): this {
    const before = this.getHeader(name)
    const all = before === undefined ? [] : Array.isArray(before) ? before : [String(before)]
    return this.setHeader(name, [...all, ...(Array.isArray(value) ? value : [value])])
  }
  getHeader(name: string): HeaderValue | undefined {
    return this.#headers.get(name.toLowerCase())?.[1]
  }
  getHeaders(): Record<string, HeaderValue> {
    return Object.fromEntries([...this.#headers].map(([key, [, value]]) => [key, value]))
  }
  getHeaderNames(): string[] {
    return [...this.#headers.keys()]
  }
  hasHeader(name: string): boolean {
    return this.#headers.has(name.toLowerCase())
  }
  removeHeader(name: string): void {
    if (this._header !== null) throw headersSent('remove')
    this.#headers.delete(name.toLowerCase())
  }
  flushHeaders(): void {
    if (this._header === null) this._implicitHeader()
    this.#flush()
  }
  _implicitHeader(): void {
    this.writeHead(this.statusCode)
  }
  writeHead(status: number, ...rest: readonly unknown[]): this {
    if (this._header !== null) throw headersSent('write')
    this.statusCode = status
    const headers = rest.find((one) => typeof one === 'object' && one !== null)
    for (const [name, value] of Object.entries(headers ?? {}))
      this.setHeader(name, Array.isArray(value) ? value : String(value))
    this.statusMessage ||= statusCodes[status] ?? 'unknown'
    if (this.sendDate && !this.hasHeader('date'))
      this.#headers.set('date', ['Date', new Date().toUTCString()])
    this._header = `HTTP/1.1 ${status} ${this.statusMessage}\r\n`
    this.headersSent = true
    return this
  }

  write(chunk: Chunk, encoding?: string | (() => void)): boolean {
    if (this._header === null) this._implicitHeader()
    this.#take(chunk, encoding)
    this.#flush()
    return true
  }
  end(chunk?: Chunk, encoding?: string | (() => void)): this {
    if (this.finished) return this
    const size = this.#take(chunk, encoding)
    if (this._header === null) {
      // Node knows the whole body here, so it can say how long it is.
      if (!this.hasHeader('content-length') && this.#hasBody())
        this.#headers.set('content-length', ['Content-Length', String(size)])
      this._implicitHeader()
    }
    this.#flush()
    this.finished = true
    this.#outlet?.end(this.#bodySoFar())
    queueMicrotask(() => this.emit('finish'))
    return this
  }

  #hasBody(): boolean {
    return this.statusCode >= 200 && this.statusCode !== 204 && this.statusCode !== 304
  }
  #bodySoFar(): string {
    const bodiless = this.req.method === 'HEAD' || !this.#hasBody()
    return bodiless ? '' : Buffer.concat(this.#parts).toString('utf8')
  }
  #take(chunk: Chunk, encoding?: string | (() => void)): number {
    if (chunk == null || typeof chunk === 'function') return 0
    const bytes =
      typeof chunk === 'string'
        ? // Express passes Node's own names of encodings.
          Buffer.from(chunk, (typeof encoding === 'string' ? encoding : 'utf8') as BufferEncoding)
        : chunk
    this.#parts.push(bytes)
    return bytes.length
  }
  #flush(): void {
    if (this.#flushed) return
    this.#flushed = true
    const headers = [...this.#headers.values()].flatMap(linesOf)
    this.#outlet?.head(this.statusCode, headers, this.#bodySoFar())
  }
}

function linesOf([name, value]: readonly [string, HeaderValue]): HeaderLine[] {
  return Array.isArray(value)
    ? value.map((one) => [name, String(one)] as const)
    : [[name, String(value)]]
}

function headersSent(verb: string): Error {
  const text = `Cannot ${verb} headers after they are sent to the client`
  return Object.assign(new Error(text), { code: 'ERR_HTTP_HEADERS_SENT' })
}

function badHeader(code: string, name: string): Error {
  const text = `Invalid character in header content ["${name}"]`
  return Object.assign(new TypeError(text), { code })
}
