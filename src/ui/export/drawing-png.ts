import { families, type Drawing, type Palette, type Run, type Shape } from './drawing.ts'

/** Pixels a px: sharp on a projector and in print. */
const scale = 2

/**
 * A drawing as a PNG. It is drawn stroke by stroke, since the page's policy lets no picture in that
 * does not come from its own host.
 */
export async function drawingPng(
  { width, height, shapes }: Drawing,
  palette: Palette,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(width * scale, height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to draw on')
  pen.scale(scale, scale)
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, width, height)
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const shape of shapes) draw(pen, shape, palette)
  return canvas.convertToBlob({ type: 'image/png' })
}

type Pen = OffscreenCanvasRenderingContext2D

function draw(pen: Pen, shape: Shape, palette: Palette): void {
  switch (shape.kind) {
    case 'line':
      pen.beginPath()
      pen.moveTo(...shape.from)
      pen.lineTo(...shape.to)
      pen.strokeStyle = palette[shape.ink]
      pen.lineWidth = shape.width
      pen.setLineDash([...(shape.dash ?? [])])
      return pen.stroke()
    case 'box':
      pen.fillStyle = palette[shape.ink]
      return pen.fillRect(...shape.at, ...shape.size)
    case 'path': {
      const path = new Path2D()
      path.addPath(new Path2D(shape.d), { e: shape.at[0], f: shape.at[1] })
      if (shape.fill) {
        pen.fillStyle = palette[shape.fill]
        pen.fill(path)
      }
      if (!shape.stroke) return
      pen.strokeStyle = palette[shape.stroke]
      pen.lineWidth = shape.width ?? 1
      pen.setLineDash([...(shape.dash ?? [])])
      return pen.stroke(path)
    }
    case 'text':
      return write(pen, shape, palette)
  }
}

function write(pen: Pen, { at, align, runs }: Extract<Shape, { kind: 'text' }>, palette: Palette) {
  pen.setLineDash([])
  const widths = runs.map((run) => {
    pen.font = fontOf(run)
    return pen.measureText(run.text).width
  })
  const whole = widths.reduce((sum, width) => sum + width, 0)
  let x = at[0] - (align === 'start' ? 0 : align === 'middle' ? whole / 2 : whole)
  for (const [place, run] of runs.entries()) {
    const width = widths[place] ?? 0
    pen.font = fontOf(run)
    pen.strokeStyle = palette.paper
    pen.lineWidth = 4
    pen.strokeText(run.text, x, at[1])
    pen.fillStyle = palette[run.ink]
    pen.fillText(run.text, x, at[1])
    if (run.struck) pen.fillRect(x, at[1] - run.size * 0.32, width, 1)
    x += width
  }
}

const fontOf = ({ size, family, bold }: Run) => `${bold ? '600 ' : ''}${size}px ${families[family]}`
