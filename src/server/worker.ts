import { createProgram } from './program.ts'
import type { ToInstance } from './protocol.ts'

/** The program in a Web Worker of its own. */
const program = createProgram()
globalThis.onmessage = async ({ data }: MessageEvent<ToInstance>) => {
  globalThis.postMessage(await program.handle(data))
}
