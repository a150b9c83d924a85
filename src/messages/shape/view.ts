import type { Step } from '../../world/exchange.ts'

/** The words of the page within somebody else's page, and before a class. */
export interface ViewMessages {
  /** From what is embedded to the whole page, with the world as it stands. */
  readonly openWhole: string
  /** @param names what the address asks for and is no part; @param parts what could be asked for. */
  readonly unknownPart: (names: string, parts: string) => string
  readonly embed: string
  readonly embedPart: string
  readonly embedAll: string
  readonly embedCode: string
  readonly copyEmbed: string
  /** How large the frame should be, and what of the reader's it touches. */
  readonly embedHint: string
  /** Takes the cover from an answer. */
  readonly reveal: string
  /** What a class is asked before the answer of a step: it must not give the answer away. */
  readonly asks: Readonly<Partial<Record<Step['name'], string>>>
  readonly asksAny: string
  /** Where the presenter is: the exchange's number, the step and how many there are. */
  readonly place: (exchange: number, step: number, steps: number) => string
  readonly leave: string
  readonly keys: string
  /** Keys, and what they do. */
  readonly keyList: readonly (readonly [keys: string, what: string])[]
}
