/** One line of a header block; names keep the case in which they were written. */
export type HeaderLine = readonly [name: string, value: string]

export interface HttpRequest {
  readonly method: string
  /** Absolute, of the virtual world: `http://shop.example:3000/login`. */
  readonly url: string
  readonly headers: readonly HeaderLine[]
  readonly body: string
}

export interface HttpResponse {
  readonly status: number
  readonly headers: readonly HeaderLine[]
  readonly body: string
}
