/** The words of what is handed on: projects, requests, pictures, prints. */
export interface HandOnMessages {
  readonly project: string
  readonly projectHint: string
  /** Puts the request on the clipboard as HTTP/1.1 writes it. */
  readonly rawRequest: string
  readonly rawResponse: string
  readonly curl: string
  /** Saves one exchange as an HTTP Archive. */
  readonly har: string
  readonly harHint: string
  /** Over what is taken of the whole timeline. */
  readonly whole: string
  readonly harOfAll: string
  /** Names the pictures of the diagram, SVG and PNG. */
  readonly picture: string
  /** Opens the timeline as it is printed. */
  readonly openSummary: string
  readonly summary: string
  readonly print: string
  /** What became of a cookie where nothing stood in its way. */
  readonly fates: Readonly<Record<'sent' | 'stored' | 'deleted', string>>
  readonly storeAfter: string
  readonly storeEmpty: string
  readonly storeInTheEnd: string
}
