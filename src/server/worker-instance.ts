import type { Instance, Report } from './protocol.ts'

/** An instance in a Web Worker. The worker comes in ready made: its URL needs the page's trust. */
export function workerInstance(worker: Worker): Instance {
  let heard: ((report: Report) => void) | null = null
  let lost: ((error: Error) => void) | null = null
  worker.onmessage = ({ data }: MessageEvent<Report>) => heard?.(data)
  worker.onerror = (event) => lost?.(new Error(event.message || 'the server could not be started'))
  return {
    send: (message) =>
      new Promise<Report>((resolve, reject) => {
        heard = resolve
        lost = reject
        worker.postMessage(message)
      }),
    end() {
      worker.terminate()
      lost?.(new Error('ended'))
    },
  }
}
