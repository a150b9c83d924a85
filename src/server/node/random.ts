/** All randomness of an instance: a stream drawn from the boot's seed (SFC32). */
export interface RandomStream {
  /** A number from 0 to below 1, as `Math.random` gives it. */
  next(): number
  bytes(count: number): Uint8Array
}

/** @param seed 32 bits. */
export function randomStream(seed: number): RandomStream {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = seed | 0
  let d = 1
  const word = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return t >>> 0
  }
  for (let turn = 0; turn < 12; turn++) word()
  return {
    next: () => word() / 2 ** 32,
    bytes: (count) => Uint8Array.from({ length: count }, () => word() >>> 24),
  }
}
