import { families, type Drawing, type Palette, type Run, type Shape } from './drawing.ts'

/** A drawing as an SVG that stands by itself: no styles, fonts or addresses from elsewhere. */
export function drawingSvg({ title, width, height, shapes }: Drawing, palette: Palette): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...shapes.map((shape) => element(shape, palette)),
    '</svg>\n',
  ].join('\n')
}

function element(shape: Shape, palette: Palette): string {
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to]
      const pen = penOf(palette[shape.ink], shape.width, shape.dash)
      return `<path d="M${x1} ${y1}L${x2} ${y2}"${pen}/>`
    }
    case 'box': {
      const [x, y] = shape.at
      const [width, height] = shape.size
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette[shape.ink]}"/>`
    }
    case 'path': {
      const fill = shape.fill ? palette[shape.fill] : 'none'
      const pen = shape.stroke ? penOf(palette[shape.stroke], shape.width ?? 1, shape.dash) : ''
      return `<path transform="translate(${shape.at.join(' ')})" d="${shape.d}" fill="${fill}"${pen}/>`
    }
    case 'text': {
      const [x, y] = shape.at
      const runs = shape.runs.map((run) => runElement(run, palette)).join('')
      return `<text x="${x}" y="${y}" text-anchor="${shape.align}" xml:space="preserve" paint-order="stroke" stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round">${runs}</text>`
    }
  }
}

function runElement({ text, ink, family, size, bold, struck }: Run, palette: Palette): string {
  const weight = bold ? ' font-weight="600"' : ''
  const line = struck ? ' text-decoration="line-through"' : ''
  return `<tspan fill="${palette[ink]}" font-family="${families[family]}" font-size="${size}"${weight}${line}>${escaped(text)}</tspan>`
}

function penOf(colour: string, width: number, dash: readonly number[] | undefined): string {
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''
  return ` stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${dashes}`
}

/** Also what XML 1.0 does not allow in any form (§2.2) is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
