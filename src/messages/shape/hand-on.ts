/** The words of what is handed on: projects, requests, pictures, prints. */
export interface HandOnMessages {
  readonly project: string
  readonly projectHint: string
}
