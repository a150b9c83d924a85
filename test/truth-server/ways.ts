import { startChromium, type Chromium, type ThirdPartyCookies } from '../truth/chromium.ts'
import { within } from '../truth/time-limit.ts'
import { askAgain, type Compared } from './ask-again.ts'
import { openBrowsers } from './browsers.ts'
import type { Named } from './drawn.ts'
import { notShown } from './left-out.ts'
import type { RealRedis } from './real-redis.ts'
import { openShop } from './shop.ts'
import type { Doing } from './timeline-of.ts'
import { visit } from './visit.ts'

/** One way to hold a script against the real world. */
export interface Way {
  readonly name: 'server' | 'browser'
  /** Why it cannot be shown in this way; null: it can. */
  out(doings: readonly Doing[], named: Named): string | null
  play(named: Named, doings: readonly Doing[]): Promise<Compared>
}

/** A visit takes seconds; on a machine that does much else, more. */
const limit = { server: 120, browser: 600 } as const

export interface Ways {
  readonly all: readonly Way[]
  close(): Promise<void>
}

export function createWays(redis: RealRedis): Ways {
  const chromiums = new Map<ThirdPartyCookies, Promise<Chromium>>()
  const chromium = (policy: ThirdPartyCookies) => {
    const started = chromiums.get(policy) ?? startChromium(new Map(), policy)
    chromiums.set(policy, started)
    return started
  }
  const byServer: Way = {
    name: 'server',
    out: (doings) => (doings.some(({ overlaps }) => overlaps) ? 'requests overlap' : null),
    async play({ name, script }, doings) {
      const shop = await openShop(script.world, redis)
      try {
        return await within(limit.server, name, askAgain(script, doings, shop))
      } finally {
        await shop.stop()
      }
    },
  }
  const byBrowser: Way = {
    name: 'browser',
    out: (doings, { script }) => notShown(doings, script),
    async play({ name, script }, doings) {
      const shop = await openShop(script.world, redis)
      try {
        const browsers = await openBrowsers(script.world, shop, chromium)
        try {
          return await within(limit.browser, name, visit(script, doings, shop, browsers))
        } finally {
          await browsers.close()
        }
      } finally {
        await shop.stop()
      }
    },
  }
  return {
    all: [byServer, byBrowser],
    async close() {
      for (const started of chromiums.values()) await (await started).close()
    },
  }
}
