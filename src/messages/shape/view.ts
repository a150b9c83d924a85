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
}
