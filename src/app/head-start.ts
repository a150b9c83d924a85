import { trustOnly } from './security.ts'

/** What takes its time beside the page, in other threads: begun before the page's own code has come. */
type HeadStart = NonNullable<Window['headStart']>

/** @param program URL of the instances' program. */
export function headStart(program: string): HeadStart {
  return (window.headStart ??= begin(program))
}

function begin(program: string): HeadStart {
  const wall = new URL('./sw.js', document.baseURI).href
  trustOnly([program, wall])
  return { takeWorker: startedWorker(program), registration: registered(wall) }
}

function startedWorker(program: string): () => Worker | null {
  let worker: Worker | null = new Worker(program)
  // Lost before anybody listened: whoever needs it starts another, and hears it fail.
  worker.onerror = (event) => {
    event.preventDefault()
    worker = null
  }
  return () => {
    const taken = worker
    if (taken) taken.onerror = null
    worker = null
    return taken
  }
}

async function registered(wall: string): Promise<ServiceWorkerRegistration | null> {
  try {
    // One that is there is looked after by MSW, which compares it with the host's.
    const { controller } = navigator.serviceWorker
    return controller ? null : await navigator.serviceWorker.register(wall)
  } catch {
    return null
  }
}
