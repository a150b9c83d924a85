/** What the page needs for its first answer: files of the build. */
export interface Beginning {
  /** The instances' program: its address, relative to the page. */
  readonly program: string
  /** Modules that the page asks for once it runs: names in the folder of assets, as below. */
  readonly files: readonly string[]
  /** The modules with the page's words, by the language's tag. */
  readonly words: Readonly<Record<string, readonly string[]>>
}
