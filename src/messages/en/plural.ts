/** `3 sessions`, `1 session`. */
export const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`
