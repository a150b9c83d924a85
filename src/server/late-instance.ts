import type { Instance } from './protocol.ts'

/** An instance whose host's end is still being fetched, while its program starts. */
export function lateInstance(arriving: Promise<Instance>): Instance {
  return {
    send: async (message) => (await arriving).send(message),
    end: () => void arriving.then((instance) => instance.end()),
  }
}
