let over: Promise<void> | null = null

/** Until then late parts are not asked for: what is drawn first would be drawn later by them. */
export function firstDrawingUntil(painted: Promise<void>): void {
  over = painted
}

/** Fetches something once the page has been painted for the first time. */
export const afterFirstDrawing = <T>(load: () => Promise<T>): Promise<T> =>
  over ? over.then(load) : load()
