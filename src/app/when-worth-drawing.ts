import type { Playground } from '../world/playground-state.ts'

/** Real ms for which the still page may stand while the first answer is on its way. */
const standsFor = 300

/**
 * Calls back when the page is to be drawn: once there is an answer to draw, since a page drawn
 * before would be drawn twice. Where no still page stands meanwhile, or none comes soon: at once.
 */
export function whenWorthDrawing({ state }: Pick<Playground, 'state'>, draw: () => void): void {
  const { busy } = state.getState()
  if (!busy || !document.querySelector('#root > [lang]')) return draw()
  const done = () => {
    clearTimeout(alarm)
    leave()
    draw()
  }
  const alarm = setTimeout(done, standsFor)
  const leave = state.subscribe(({ busy }) => void (busy || done()))
}
