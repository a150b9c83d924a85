import type { Instance, Outgoing, Report, StartInstance, ToInstance } from '../server/protocol.ts'
import type { ShopOptions } from '../server/options.ts'

/** One running instance as the host knows it. */
interface Member {
  instance: Instance
  boots: number
  nextTimerAt: number | null
}

export interface Said {
  readonly from: number
  readonly outbox: readonly Outgoing[]
  readonly memory: Report['memory']
  readonly failure: string | null
}

/** The instances of a world. One message is in flight at a time: the caller awaits each. */
export interface Cluster {
  boot(index: number, t: number, options: ShopOptions): Promise<Said>
  deliver(index: number, message: Extract<ToInstance, { kind: 'deliver' }>): Promise<Said>
  reply(index: number, message: Extract<ToInstance, { kind: 'reply' }>): Promise<Said>
  configure(index: number, t: number, options: ShopOptions): Promise<Said>
  /** Tells it whether the shared store can be reached. */
  link(index: number, t: number, up: boolean): Promise<Said>
  /** The earliest own timer of any instance. */
  nextTimerAt(): number | null
  /** Runs the timers due up to `horizon` of the instance whose timer comes first. */
  advance(horizon: number): Promise<Said>
  end(): void
}

/** @param seed of the world; each boot of each instance draws from a seed of its own. */
export function createCluster(start: StartInstance, seed: number): Cluster {
  const members = new Map<number, Member>()

  const say = async (index: number, message: ToInstance): Promise<Said> => {
    const member = members.get(index)
    if (!member) return { from: index, outbox: [], memory: {}, failure: 'not running' }
    const report = await member.instance.send(message)
    member.nextTimerAt = report.nextTimerAt
    return {
      from: index,
      outbox: report.outbox,
      memory: report.memory,
      failure: report.failure ?? null,
    }
  }

  const first = (): [number, Member, number] | null => {
    let found: [number, Member, number] | null = null
    for (const [index, member] of members)
      if (member.nextTimerAt !== null && (found === null || member.nextTimerAt < found[2]))
        found = [index, member, member.nextTimerAt]
    return found
  }

  return {
    boot(index, t, options) {
      const before = members.get(index)
      before?.instance.end()
      const boots = (before?.boots ?? 0) + 1
      members.set(index, { instance: start(index), boots, nextTimerAt: null })
      return say(index, { kind: 'boot', t, index, seed: seedOf(seed, index, boots), options })
    },
    deliver: say,
    reply: say,
    configure: (index, t, options) => say(index, { kind: 'config', t, options }),
    link: (index, t, up) => say(index, { kind: 'link', t, up }),
    nextTimerAt: () => first()?.[2] ?? null,
    advance(horizon) {
      const due = first()
      if (!due) return Promise.resolve({ from: 0, outbox: [], memory: {}, failure: null })
      const [index] = due
      // Another instance's timer may come before the horizon: it must not be passed.
      const others = [...members]
        .filter(([other]) => other !== index)
        .map(([other, { nextTimerAt }]) =>
          nextTimerAt === null ? horizon : other < index ? nextTimerAt - 1 : nextTimerAt,
        )
      return say(index, { kind: 'advance', t: Math.max(due[2], Math.min(horizon, ...others)) })
    },
    end() {
      for (const { instance } of members.values()) instance.end()
      members.clear()
    },
  }
}

/** 32 bits from three numbers, well mixed (the finaliser of MurmurHash3). */
function seedOf(seed: number, index: number, boots: number): number {
  let h = (seed ^ Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(boots, 0x85ebca77)) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
