export interface ServerMessages {
  readonly differ: (count: number) => string
  readonly defaultIs: (value: string) => string
  readonly newSessions: string
  readonly renew: string
  readonly nextRequest: string
  readonly remove: string
  readonly set: string
  readonly front: string
  readonly routes: string
}
