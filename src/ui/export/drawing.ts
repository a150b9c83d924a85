/** The page's tokens that a drawing takes its colours from. */
const inks = ['ink', 'ink2', 'ink3', 'edge', 'paper', 'a', 'b', 'c', 'd', 'e'] as const
export type Ink = (typeof inks)[number]
/** Colours as CSS writes them. */
export type Palette = Readonly<Record<Ink, string>>

/** The colours of the page as it is shown now. */
export function shownPalette(valueOf: (property: string) => string): Palette {
  // Every ink is among the entries.
  return Object.fromEntries(inks.map((ink) => [ink, valueOf(`--${ink}`).trim()])) as Palette
}

/** Fonts that every machine has under these names: a picture carries none along. */
export const families = { sans: 'sans-serif', mono: 'monospace', book: 'serif' } as const

/** A stretch of text in one manner. */
export interface Run {
  readonly text: string
  readonly ink: Ink
  readonly family: keyof typeof families
  /** px */
  readonly size: number
  readonly bold?: boolean
  readonly struck?: boolean
}

/** What a picture is made of, in px from its upper left corner; what comes later lies above. */
export type Shape =
  | {
      readonly kind: 'line'
      readonly from: readonly [x: number, y: number]
      readonly to: readonly [x: number, y: number]
      readonly ink: Ink
      readonly width: number
      readonly dash?: readonly number[]
    }
  | {
      readonly kind: 'box'
      readonly at: readonly [x: number, y: number]
      readonly size: readonly [width: number, height: number]
      readonly ink: Ink
    }
  /** An SVG path's data, drawn from `at`. */
  | {
      readonly kind: 'path'
      readonly at: readonly [x: number, y: number]
      readonly d: string
      readonly fill?: Ink
      readonly stroke?: Ink
      readonly width?: number
      readonly dash?: readonly number[]
    }
  /** One line of text on its baseline, with a rim of paper over what lies below. */
  | {
      readonly kind: 'text'
      readonly at: readonly [x: number, y: number]
      readonly align: 'start' | 'middle' | 'end'
      readonly runs: readonly Run[]
    }

export interface Drawing {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}
