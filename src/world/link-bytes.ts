/**
 * Bytes as the text of a link (base64url, RFC 4648 §5, without padding), and what compresses and
 * checks them on the way.
 */

export function textOf(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** null: something in it is no character of base64url, or a character is missing. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  )
}

/** CRC-32 (ISO 3309), as zip and gzip have it. */
export function checksum(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = oneChunk(new TextEncoder().encode(text)).pipeThrough(
    new CompressionStream('deflate-raw'),
  )
  return joined(parts, Infinity).then((bytes) => bytes ?? new Uint8Array())
}

/**
 * null: it would grow beyond `most` bytes, and no more than that was unpacked. Throws where it is no
 * compressed UTF-8.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<string | null> {
  const parts = oneChunk(bytes).pipeThrough(new DecompressionStream('deflate-raw'))
  const whole = await joined(parts, most)
  return whole && new TextDecoder('utf-8', { fatal: true }).decode(whole)
}

function oneChunk(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}

async function joined(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
