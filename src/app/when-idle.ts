/** Real ms that a busy page may put off what waits for its idle moment. */
const longest = 1000
/** Real ms that stand for it where a browser cannot tell (Safari). */
const aMoment = 100

/** Calls back when the page has nothing else to do. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: longest })
  else setTimeout(run, aMoment)
}
