import { crc32, deflateSync } from 'node:zlib'

/**
 * A picture of at most 256 colours, a third as large as the screenshot: the most frequent colours stay
 * as they are, each other one becomes the nearest of them. Chromium reads the pixels.
 * @param {Buffer} png
 * @param {import('@playwright/test').Browser} browser
 */
export async function palettePng(png, browser) {
  const page = await browser.newPage()
  const { width, height, palette, pixels } = await page.evaluate(reduced, png.toString('base64'))
  await page.close()
  const bytes = Buffer.from(pixels, 'base64')
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) bytes.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a pixel, each the place of its colour in the palette.
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Runs in the page. */
async function reduced(base64) {
  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const { width, height } = bitmap
  const context = new OffscreenCanvas(width, height).getContext('2d')
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const colourAt = (pixel) =>
    (data[pixel * 4] << 16) | (data[pixel * 4 + 1] << 8) | data[pixel * 4 + 2]
  const counts = new Map()
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(pixel)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b)
  const kept = byCount.slice(0, 256).map(([colour]) => colour)
  const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]
  const palette = kept.flatMap(parts)
  const places = new Map(kept.map((colour, place) => [colour, place]))
  for (const [colour] of byCount.slice(256)) {
    const [red, green, blue] = parts(colour)
    const off = kept.map((other) => {
      const [r, g, b] = parts(other)
      return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2
    })
    places.set(colour, off.indexOf(Math.min(...off)))
  }
  let pixels = ''
  for (let pixel = 0; pixel < width * height; pixel++)
    pixels += String.fromCharCode(places.get(colourAt(pixel)))
  return { width, height, palette, pixels: btoa(pixels) }
}

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(content.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
