import { format } from './util.ts'

type Line = (namespace: string, text: string) => void
const listener: { say: Line } = { say: () => {} }

/** Hears every line of express-session's `debug`; the other modules' lines are not made. */
export function onDebug(say: Line): void {
  listener.say = say
}

export function createDebug(namespace: string): ((text: unknown, ...args: unknown[]) => void) & {
  enabled: boolean
} {
  const enabled = namespace === 'express-session'
  const debug = (text: unknown, ...args: unknown[]) => {
    if (enabled)
      listener.say(
        namespace,
        typeof text === 'string' ? format(text, ...args) : format('%O', text, ...args),
      )
  }
  return Object.assign(debug, { enabled })
}
