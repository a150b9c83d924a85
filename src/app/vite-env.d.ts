/// <reference types="vite/client" />

declare module 'virtual:instance-program' {
  /** Path of the instances' program, below the page's base. */
  const path: string
  export default path
}

declare module 'virtual:project-parts' {
  /** The texts of an exported project, read when the page was built. */
  const parts: Readonly<Record<'shop' | 'topology' | 'versions', Readonly<Record<string, string>>>>
  export default parts
}

interface Window {
  /** Where the first script leaves what it began, for the page (`head-start.ts`). */
  headStart?: {
    /** A worker in which an instance's program starts. It is one instance's: for a second, null. */
    takeWorker(): Worker | null
    /** The service worker, on its way; null where it is there, absent or refused. */
    readonly registration: Promise<ServiceWorkerRegistration | null>
  }
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
  }
}
declare const trustedTypes: Window['trustedTypes']
