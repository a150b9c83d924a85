import type { Messages } from '../../messages/messages.ts'
import type { Exchange } from '../../world/exchange.ts'
import { drawingPng } from './drawing-png.ts'
import { drawingSvg } from './drawing-svg.ts'
import { shownPalette } from './drawing.ts'
import { figureDrawing } from './figure-drawing.ts'

/**
 * The sequence diagram of an exchange as a picture.
 * @param valueOf the page's value of a custom property, for the colours
 */
export function pictureOf(
  exchange: Exchange,
  words: Messages,
  valueOf: (property: string) => string,
): { svg(): string; png(): Promise<Blob> } {
  const drawing = figureDrawing(exchange, words)
  const palette = shownPalette(valueOf)
  return { svg: () => drawingSvg(drawing, palette), png: () => drawingPng(drawing, palette) }
}
