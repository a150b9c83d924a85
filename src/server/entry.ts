import { createProgram } from './program.ts'
import type { ToInstance } from './protocol.ts'

/** The program of an instance: in a Worker it speaks by messages, in a realm of Node it is called. */
const program = createProgram()
Object.assign(globalThis, { program })
if ('WorkerGlobalScope' in globalThis)
  globalThis.onmessage = async ({ data }: MessageEvent<ToInstance>) => {
    globalThis.postMessage(await program.handle(data))
  }
