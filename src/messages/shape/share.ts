/** The words of *Share*; loaded when it is opened. */
export interface ShareMessages {
  readonly lead: string
  readonly link: string
  readonly copy: string
  readonly copied: string
  /** The browser does not let the page copy. */
  readonly notCopied: string
  readonly length: (characters: number) => string
  readonly long: string
  readonly tooLong: string
  readonly ownSecret: string
  readonly keepSecret: string
}
