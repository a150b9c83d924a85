import type { Wire } from './wire.ts'

/** A wire that is still being fetched: what is handed to it meanwhile waits for it. */
export function lateWire(arriving: Promise<Wire>): Wire {
  return {
    carry: async (label, request) => (await arriving).carry(label, request),
    close: () => void arriving.then((wire) => wire.close()),
  }
}
