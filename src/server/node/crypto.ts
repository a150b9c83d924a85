import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { Buffer } from 'buffer'
import { randomBytes as bytes } from './surroundings.ts'

const algorithms = { sha1, sha256 }

interface Digest {
  update(data: string | Uint8Array, encoding?: BufferEncoding): Digest
  digest(encoding?: BufferEncoding): string | Buffer
}

function algorithm(name: string): typeof sha1 | typeof sha256 {
  const key = name.toLowerCase()
  if (key === 'sha1' || key === 'sha256') return algorithms[key]
  throw new Error(`Digest method not supported: ${name}`)
}

const toBytes = (data: string | Uint8Array, encoding?: BufferEncoding) =>
  typeof data === 'string' ? Buffer.from(data, encoding ?? 'utf8') : data

function digestOf(state: { update(data: Uint8Array): unknown; digest(): Uint8Array }): Digest {
  const digest: Digest = {
    update(data, encoding) {
      state.update(Uint8Array.from(toBytes(data, encoding)))
      return digest
    },
    digest(encoding) {
      const result = Buffer.from(state.digest())
      return encoding ? result.toString(encoding) : result
    },
  }
  return digest
}

export const createHash = (name: string): Digest => digestOf(algorithm(name).create())

const hmacListener = { say: (_key: string) => {} }

/** Hears the key of every HMAC that is made: a secret of the session's. */
export function onHmac(say: (key: string) => void): void {
  hmacListener.say = say
}

export function createHmac(name: string, key: string | Uint8Array): Digest {
  if (typeof key === 'string') hmacListener.say(key)
  return digestOf(hmac.create(algorithm(name), Uint8Array.from(toBytes(key))))
}

export function randomBytes(
  size: number,
  callback?: (error: Error | null, bytes: Buffer) => void,
): Buffer {
  const result = Buffer.from(bytes(size))
  if (callback) queueMicrotask(() => callback(null, result))
  return result
}

export const randomFillSync = (target: Uint8Array): Uint8Array => {
  target.set(bytes(target.length))
  return target
}

/** RFC 9562 §5.4. */
export function randomUUID(): string {
  const b = bytes(16)
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
  const hex = Buffer.from(b).toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

export function timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) throw new RangeError('Input buffers must have the same byte length')
  return a.every((byte, at) => byte === b[at])
}

export default { createHash, createHmac, randomBytes, randomFillSync, randomUUID, timingSafeEqual }
