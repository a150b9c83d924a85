import vm from 'node:vm'
import { instanceOver } from './instance.ts'
import type { StartInstance, ToInstance } from './protocol.ts'

/**
 * Gives a realm its real macrotasks: a turn of Node's event loop. (A real channel would keep the
 * process alive for as long as it is open.)
 */
class TurnChannel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null }
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage?.()) }
}

interface Program {
  handle(message: ToInstance): Promise<unknown>
}

/** Instances in this process, each in a realm of its own (`node:vm`). @param code of `bundleProgram` (bundle.ts) */
export function inProcess(code: string): StartInstance {
  const script = new vm.Script(code, { filename: 'instance.js' })
  return () => {
    const realm = vm.createContext({
      MessageChannel: TurnChannel,
      queueMicrotask,
      TextEncoder,
      TextDecoder,
      URL,
      URLSearchParams,
      console: {},
    })
    script.runInContext(realm)
    let ended = false
    // The bundle's last statement puts the program there (entry.ts).
    const { program } = realm as { program: Program }
    return instanceOver({
      async ask(message) {
        if (ended) throw new Error('ended')
        // Messages and reports are data: they cross as a worker's would.
        return structuredClone(await program.handle(structuredClone(message)))
      },
      end() {
        ended = true
      },
    })
  }
}
