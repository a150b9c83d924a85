/** The world's clock, `10:33:05`: its own time zone is UTC. */
export function clockText(at: number): string {
  return new Date(at).toISOString().slice(11, 19)
}
