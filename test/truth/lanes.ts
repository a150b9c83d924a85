/** So many may be in at once; the others wait at the door, in order. */
export interface Lanes {
  enter(): Promise<void>
  /** Who had been in before goes first: its time is running, or somebody waits for it. */
  enterAgain(): Promise<void>
  leave(): void
}

export function createLanes(count: number): Lanes {
  const door: (() => void)[] = []
  let free = count
  const enter = async (queue: (admit: () => void) => void) => {
    if (free > 0) free--
    else await new Promise<void>(queue)
  }
  return {
    enter: () => enter((admit) => door.push(admit)),
    enterAgain: () => enter((admit) => door.unshift(admit)),
    leave() {
      const next = door.shift()
      if (next) next()
      else free++
    },
  }
}
