import { startChromium, type Chromium, type ThirdPartyCookies } from './chromium.ts'
import { clock, type Case } from './case.ts'
import { createDesk } from './desk.ts'
import { createLanes } from './lanes.ts'
import { recordCase } from './record-case.ts'
import { startServers } from './servers.ts'
import { openTab, type Tab } from './tab.ts'

/** The real browser with real servers, ready to play cases. */
export interface Lab {
  readonly browser: string
  /**
   * Each step's `got`. A case whose tab crashed or hung is played once more.
   * @param next before all cases that still wait for a lane.
   */
  record(one: Case, next?: 'next'): Promise<unknown[]>
  /** The cases that had to be played again, and why. */
  readonly again: readonly string[]
  close(): Promise<void>
}

/** @param lanes how many cases are played at once; those that wait for time to pass do not count. */
export async function openLab(lanes: number): Promise<Lab> {
  const desk = createDesk()
  const servers = await startServers(desk.answer)
  const chromiums = new Map<ThirdPartyCookies, Promise<Chromium>>()
  const free: Record<ThirdPartyCookies, Tab[]> = { allow: [], block: [] }
  const again: string[] = []
  const { enter, enterAgain, leave } = createLanes(lanes)

  const chromium = (mode: ThirdPartyCookies) => {
    const started = chromiums.get(mode) ?? startChromium(servers.ports, mode)
    chromiums.set(mode, started)
    return started
  }
  const pause = async (seconds: number) => {
    leave()
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    await enterAgain()
  }
  const play = async ({ mode, steps }: Case) => {
    const policy = mode === 'incognito' ? 'block' : 'allow'
    const tab = free[policy].pop() ?? (await openTab(await chromium(policy)))
    try {
      const gots = await recordCase(steps, { tab, desk, pause }, clock)
      free[policy].push(tab)
      return gots
    } catch (error) {
      await tab.close().catch(() => {})
      throw error
    }
  }
  return {
    browser: (await chromium('allow')).version,
    again,
    async record(one, next) {
      await (next ? enterAgain() : enter())
      try {
        return await play(one).catch((error: unknown) => {
          again.push(`${one.id} (${error instanceof Error ? error.message : String(error)})`)
          return play(one)
        })
      } finally {
        leave()
      }
    },
    async close() {
      for (const started of chromiums.values()) await (await started).close()
      servers.close()
    },
  }
}
