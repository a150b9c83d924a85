/** For a deed: the frame in which it happens; nothing for the page itself. */
export const inFrame = (frame: number | null): { readonly frame?: number } =>
  frame === null ? {} : { frame }
