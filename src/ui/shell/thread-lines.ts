import { isSeen, threadPath, type Box, type Point } from './thread-path.ts'

/** One piece of a thread, in px from the upper left corner of the panels. */
export interface ThreadLine {
  readonly sid: string
  readonly path: readonly [Point, ...Point[]]
}

interface Ends {
  /** The arrow in the diagram. */
  readonly arrow: Element
  readonly panel: string
  /** What holds the session there. */
  readonly holder: string
  readonly side: 'left' | 'right'
}

/** What the thread joins, looked up where it stands on the page. */
export function threadLines(main: HTMLElement): readonly ThreadLine[] {
  const network = main.querySelector('.network-panel')
  // Three panels side by side, or none of it.
  if (!network || getComputedStyle(main).gridTemplateColumns.split(' ').length < 3) return []
  const stage = stageOf(network)
  const request = network.querySelector('.row-request[data-carries="true"]')
  const call = storeCall(network)
  const ends: readonly Ends[] = [
    ...(request
      ? [
          {
            arrow: request,
            panel: '.browser-panel',
            holder: '.cookies .cookie',
            side: 'left',
          } as const,
        ]
      : []),
    ...(call ? [{ arrow: call, panel: '.store-panel', holder: 'tr', side: 'right' } as const] : []),
  ]
  const { left, top } = main.getBoundingClientRect()
  return ends.flatMap((one) => {
    const line = joined(main, stage, one)
    if (!line) return []
    const moved = ({ x, y }: Point) => ({ x: Math.round(x - left), y: Math.round(y - top) })
    const [ring, ...rest] = line.path
    return [{ sid: line.sid, path: [moved(ring), ...rest.map(moved)] as const }]
  })
}

/** The store's call that is looked at, else the first that carries a session. */
function storeCall(network: Element): Element | null {
  const calls = [
    ...network.querySelectorAll('.row-arrow[class*="row-store-"][data-carries="true"]'),
  ]
  return calls.find((row) => row.querySelector('[aria-current]')) ?? calls[0] ?? null
}

/** What of the diagram is seen: below the lanes' heads, above the caption. */
function stageOf(network: Element): Box {
  const { left, right, top, bottom } = network.getBoundingClientRect()
  return {
    left,
    right,
    top: network.querySelector('.figure-lanes')?.getBoundingClientRect().bottom ?? top,
    bottom: network.querySelector('.caption')?.getBoundingClientRect().top ?? bottom,
  }
}

function joined(main: HTMLElement, stage: Box, ends: Ends): ThreadLine | null {
  const sid = ends.arrow.getAttribute('data-sid')
  const wire = ends.arrow.querySelector('.wire')?.getBoundingClientRect()
  const panel = main.querySelector(ends.panel)
  const held = sid && panel?.querySelector(`${ends.holder} [data-sid="${CSS.escape(sid)}"]`)
  if (!sid || !wire || !panel || !held) return null
  const mark = held.getBoundingClientRect()
  if (!isSeen(wire, stage) || !isSeen(mark, panel.getBoundingClientRect())) return null
  const gutter = ends.side === 'left' ? stage.left : stage.right
  return { sid, path: threadPath(mark, gutter, wire, ends.side) }
}
