import { constants } from 'node:os'

/** A run that is interrupted exits, and does not only die: its browsers are listening for that. */
export function interruptible(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
}
