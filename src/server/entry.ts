import * as v from 'valibot'
import { firstIssue, type LastWord } from './instance.ts'
import { createProgram } from './program.ts'
import { ToInstance, type Report } from './protocol.ts'

/** The program of an instance: in a Worker it speaks by messages, in a realm of Node it is called. */
const program = createProgram()

/** An error that nothing catches ends a process of Node; here it is the program's last word. */
async function handle(data: unknown): Promise<Report | v.InferOutput<typeof LastWord>> {
  const message = v.safeParse(ToInstance, data)
  if (!message.success) return { died: `heard wrongly: ${firstIssue(message.issues)}` }
  try {
    return await program.handle(message.output)
  } catch (error) {
    return { died: String(error) }
  }
}

Object.assign(globalThis, { program: { handle } })
if ('WorkerGlobalScope' in globalThis)
  globalThis.onmessage = async ({ data }: MessageEvent<unknown>) => {
    globalThis.postMessage(await handle(data))
  }
