import { instanceOver, type Watch } from './instance.ts'
import type { Instance } from './protocol.ts'

/** An instance in a Web Worker. The worker comes in ready made: its URL needs the page's trust. */
export function workerInstance(worker: Worker, watch: Watch): Instance {
  let heard: ((answer: unknown) => void) | null = null
  let lost: ((error: Error) => void) | null = null
  worker.onmessage = ({ data }: MessageEvent<unknown>) => heard?.(data)
  worker.onmessageerror = () => lost?.(new Error('its answer cannot be read'))
  worker.onerror = (event) => {
    event.preventDefault()
    lost?.(new Error(event.message || 'the server could not be started'))
  }
  return instanceOver(
    {
      ask: (message) =>
        new Promise((resolve, reject) => {
          heard = resolve
          lost = reject
          worker.postMessage(message)
        }),
      end() {
        worker.terminate()
        lost?.(new Error('ended'))
      },
    },
    watch,
  )
}
