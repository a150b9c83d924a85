import type { Client } from '../../world/client-schema.ts'
import type { HostPresetId } from '../../world/host-presets.ts'

export interface ServerMessages {
  readonly differ: (count: number) => string
  readonly defaultIs: (value: string) => string
  readonly newSessions: string
  /** Beside a cookie option: what the live session keeps. */
  readonly kept: (value: string) => string
  readonly renew: string
  readonly nextRequest: string
  readonly front: string
  /** The row of tabs over the code. */
  readonly tabs: string
  readonly copyCall: string
  readonly copyFile: string
  /** What the server's program has written by itself: deprecations, its own lines. */
  readonly console: string
  /** A length of time, exactly: ms in, words out. */
  readonly duration: (ms: number) => string
  /** A typed value that cannot be: which control, and what it needs. */
  readonly refused: (name: string, needs: string) => string
  readonly needs: Readonly<Record<'number' | 'origin', string>>
  readonly addEntry: (list: string) => string
  readonly removeEntry: (entry: string) => string
  readonly moveUp: (middleware: string) => string
  readonly moveDown: (middleware: string) => string
  /** The entries of a list that is one of several forms of a value. */
  readonly listOf: (name: string) => string
  readonly settings: {
    readonly way: string
    readonly proxy: string
    readonly instances: string
    readonly kinds: Readonly<Record<Client['kind'], string>>
    readonly hosts: string
    readonly presets: Readonly<Record<HostPresetId, string>>
  }
}
