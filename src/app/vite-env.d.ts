/// <reference types="vite/client" />

declare module 'virtual:instance-program' {
  /** Path of the instances' program, below the page's base. */
  const path: string
  export default path
}

interface Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
  }
}
declare const trustedTypes: Window['trustedTypes']
