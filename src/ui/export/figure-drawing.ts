import type { Messages } from '../../messages/messages.ts'
import type { Exchange } from '../../world/exchange.ts'
import { namesOf } from '../network/lane-names.ts'
import { lanesOf, serverLane, type LaneId } from '../network/lanes.ts'
import { rowsOf, type Row } from '../network/rows.ts'
import type { Drawing, Ink, Run, Shape } from './drawing.ts'
import { glyphOf, inkOf, markShapes } from './drawn-marks.ts'
import { rowTexts, type RowTexts } from './row-texts.ts'

/** What a row is drawn with, besides the row itself. */
interface Sheet {
  readonly exchange: Exchange
  readonly words: Messages
  readonly place: (id: LaneId) => number
  readonly lanes: readonly LaneId[]
}

const margin = { first: 72, last: 64, top: 112, bottom: 20 } as const

/** The sequence diagram of one exchange, from the same lanes and rows as the page's own. */
export function figureDrawing(exchange: Exchange, words: Messages): Drawing {
  const lanes = lanesOf(exchange)
  const width = Math.max(960, 300 * lanes.length + 60)
  const places = new Map(
    lanes.map(({ id, place }) => [
      id,
      Math.round(margin.first + (width - margin.first - margin.last) * place),
    ]),
  )
  const sheet: Sheet = {
    exchange,
    words,
    place: (id) => places.get(id) ?? margin.first,
    lanes: lanes.map(({ id }) => id),
  }
  const rows = rowsOf(exchange)
  const shapes: Shape[] = [...headShapes(sheet, rows.at(-1)?.held.stores ?? [])]
  const over: Shape[] = []
  let y: number = margin.top
  for (const [index, row] of rows.entries()) {
    const texts = rowTexts(row, exchange, words)
    const height = heightOf(row, texts)
    shapes.push(...lifelines(row, y, height, sheet))
    if (row.at !== rows[index - 1]?.at)
      over.push(text(30, y + 15, 'end', [small(String(row.at - exchange.startedAt), 'ink3')]))
    over.push(...bracket(row, rows[index - 1], rows[index + 1], y, height, sheet))
    over.push(...rowShapes(row, texts, y, sheet))
    y += height
  }
  const { method, url } = exchange.request
  const title = `${exchange.id} ${method} ${new URL(url).pathname}`
  return { title, width, height: y + margin.bottom, shapes: [...shapes, ...over] }
}

function heightOf(row: Row, { below }: RowTexts): number {
  if (row.kind === 'step') return 30
  return row.kind === 'answer' ? 28 : 34 + below.length * 16
}

/** Number, request, status and duration; then who the lanes are, and whose sessions they hold. */
function headShapes({ exchange, words, place, lanes }: Sheet, stores: readonly string[]): Shape[] {
  const { id, request, response, startedAt, endAt, sidAfter, after } = exchange
  const came = [
    response ? String(response.status) : words.network.pending,
    endAt === null ? '' : words.network.duration(endAt - startedAt),
  ]
  const shapesOf = (sids: readonly (string | null)[]): Run[] =>
    sids.slice(0, 4).map((sid) => {
      const born = sid === null ? -1 : after.identities.indexOf(sid)
      return { text: `${glyphOf(born)} `, ink: inkOf(born), family: 'sans', size: 12 }
    })
  return [
    text(20, 36, 'start', [
      { text: `${id}  `, ink: 'ink', family: 'book', size: 26 },
      {
        text: `${request.method} ${new URL(request.url).pathname}`,
        ink: 'ink',
        family: 'mono',
        size: 15,
        bold: true,
      },
      small(`   ${came.join(' ')}`, 'ink2'),
    ]),
    text(30, 104, 'end', [small('ms', 'ink3')]),
    ...lanes.flatMap((lane): Shape[] => {
      const [name, detail] = namesOf(lane, exchange, words)
      const align = lane === 'client' ? 'start' : lane === 'store' ? 'end' : 'middle'
      const x = place(lane) + (lane === 'client' ? -26 : lane === 'store' ? 44 : 0)
      const held = lane === 'client' ? [sidAfter] : lane === 'store' ? stores : []
      return [
        text(x, 70, align, [{ text: name, ink: 'ink', family: 'sans', size: 13, bold: true }]),
        text(x, 86, align, [small(detail, 'ink3')]),
        text(place(lane) - 5, 104, 'start', shapesOf(held)),
      ]
    }),
  ]
}

function lifelines({ held }: Row, y: number, height: number, sheet: Sheet): Shape[] {
  const { exchange, place, lanes } = sheet
  const ink = (sid: string) => inkOf(exchange.after.identities.indexOf(sid))
  const life = (x: number, colour: Ink, width: number): Shape => ({
    kind: 'line',
    from: [x, y],
    to: [x, y + height],
    ink: colour,
    width,
  })
  const shapes = lanes.map((lane) => life(place(lane), 'edge', 1))
  if (held.client !== null) shapes.push(life(place('client'), ink(held.client), 2))
  if (held.server !== undefined) {
    const x = place(serverLane(exchange)) - 5
    const colour = held.server === null ? 'edge' : ink(held.server)
    shapes.push({ kind: 'box', at: [x, y], size: [10, height], ink: colour })
    if (held.server === null)
      shapes.push({ kind: 'box', at: [x + 1, y], size: [8, height], ink: 'paper' })
  }
  for (const [index, sid] of held.stores.slice(0, 4).entries())
    shapes.push(life(place('store') + (index === 0 ? 0 : 8 + index * 8), ink(sid), 2))
  return shapes
}

/** Whose code runs beside the server's lifeline. */
function bracket(
  row: Row,
  before: Row | undefined,
  after: Row | undefined,
  y: number,
  height: number,
  { exchange, words, place }: Sheet,
): Shape[] {
  if (row.step.lane !== 'instance') return []
  const { whose } = row.step
  const runs = (other: Row | undefined) =>
    other?.step.lane === 'instance' && other.step.whose === whose
  if (row.kind === 'answer' && !runs(before)) return []
  const x = place(serverLane(exchange)) - 15
  const mine = whose === 'shop'
  return [
    {
      kind: 'line',
      from: [x, y + (runs(before) ? 0 : 5)],
      to: [x, y + height - (runs(after) ? 0 : 5)],
      ink: mine ? 'ink' : 'edge',
      width: mine ? 2 : 1,
    },
    ...(runs(before)
      ? []
      : [text(x - 9, y + 18, 'end', [small(words.network.whose[whose], mine ? 'ink' : 'ink3')])]),
  ]
}

function rowShapes(row: Row, { above, below }: RowTexts, y: number, sheet: Sheet): Shape[] {
  const { exchange, place } = sheet
  if (row.kind === 'step') {
    const x = place(row.on)
    return [...markShapes(row.step.outcome, x - 9, y + 6), text(x + 19, y + 19, 'start', above)]
  }
  const [left, right] = [place(row.from), place(row.to)].toSorted((a, b) => a - b)
  const back = place(row.to) < place(row.from)
  const sid = row.kind === 'arrow' ? row.sid : row.step.lane === 'instance' ? row.step.sid : null
  const ink = sid ? inkOf(exchange.after.identities.indexOf(sid)) : 'ink'
  const [start = 0, end = 0] = [left, right]
  const wire = y + 22
  return [
    {
      kind: 'line',
      from: [start + (back ? 6 : 1), wire],
      to: [end - (back ? 1 : 6), wire],
      ink,
      width: sid ? 2 : 1.25,
      ...(back ? { dash: [4, 4] } : {}),
    },
    {
      kind: 'path',
      at: [back ? start : end - 10, wire - 5],
      d: back ? 'M10 .6.4 5 10 9.4z' : 'M0 .6 9.6 5 0 9.4z',
      fill: ink,
    },
    text(start + 16, y + 16, 'start', above),
    ...below.map((runs, index) => text(start + 16, y + 38 + index * 16, 'start', runs)),
  ]
}

const text = (
  x: number,
  y: number,
  align: 'start' | 'middle' | 'end',
  runs: readonly Run[],
): Shape => ({ kind: 'text', at: [x, y], align, runs })

const small = (words: string, ink: Ink): Run => ({ text: words, ink, family: 'sans', size: 12 })
