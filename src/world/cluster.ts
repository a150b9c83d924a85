import { InstanceLost } from '../server/instance.ts'
import type { Instance, Outgoing, Report, StartInstance, ToInstance } from '../server/protocol.ts'
import type { Loss } from './loss.ts'
import type { ShopOptions } from '../server/options.ts'

/** One instance as the host knows it. */
interface Member {
  instance: Instance
  boots: number
  nextTimerAt: number | null
  /** Messages of this boot that say something new (all but `advance`, whose number is nobody's business). */
  told: number
  /** The failure of its exchanges, now that it is lost: its last word, or why. */
  lost: string | null
}

export interface Said {
  readonly from: number
  readonly outbox: readonly Outgoing[]
  /** What changed in its memory; null: the process has ended, and its memory with it. */
  readonly memory: Report['memory'] | null
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

/** What a dying program said is kept with the actions, so it has an end, in characters. */
const longestWord = 1000

export interface ClusterParts {
  readonly start: StartInstance
  /** Of the world; each boot of each instance draws from a seed of its own. */
  readonly seed: number
  /** Losses that are known already: they happen again, and nobody waits for them. */
  readonly fates: readonly Loss[]
  /** An instance was lost, and nobody had foretold it. */
  readonly onLoss: (loss: Loss) => void
}

export function createCluster({ start, seed, fates, onLoss }: ClusterParts): Cluster {
  const members = new Map<number, Member>()

  /** The loss that awaits an instance at its next message, or at its timer of that time. */
  const fateOf = (index: number, { boots, told }: Member, timer: number | null) =>
    fates.find(
      (fate) =>
        fate.instance === index &&
        fate.boot === boots &&
        fate.message === told &&
        (timer === null ? fate.timer === null : fate.timer !== null && fate.timer <= timer),
    )

  const silent = (index: number, failure: string): Said => ({
    from: index,
    outbox: [],
    memory: null,
    failure,
  })

  const lose = (index: number, member: Member, at: number, { why, lastWord }: Loss): Said => {
    member.instance.end()
    member.lost = lastWord ?? why
    member.nextTimerAt = null
    return {
      ...silent(index, member.lost),
      // As Node prints it on its way out.
      ...(lastWord !== undefined && { outbox: [printed(at, lastWord)] }),
    }
  }

  const say = async (index: number, message: ToInstance): Promise<Said> => {
    const member = members.get(index)
    if (!member) return silent(index, 'not running')
    if (member.lost) return silent(index, member.lost)
    const timer = message.kind === 'advance' ? (member.nextTimerAt ?? message.t) : null
    if (timer === null) member.told++
    const fate = fateOf(index, member, timer)
    const at = timer ?? message.t
    if (fate) return lose(index, member, at, fate)
    try {
      const report = await member.instance.send(message)
      member.nextTimerAt = report.nextTimerAt
      const { outbox, memory, failure = null } = report
      return { from: index, outbox, memory, failure }
    } catch (error) {
      if (!(error instanceof InstanceLost)) throw error
      const { why, message: said } = error
      const lastWord = said.slice(0, longestWord)
      const loss: Loss = {
        instance: index,
        boot: member.boots,
        message: member.told,
        timer,
        why,
        ...(lastWord !== '' && { lastWord }),
      }
      onLoss(loss)
      return lose(index, member, at, loss)
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
      const instance = start(index)
      members.set(index, { instance, boots, nextTimerAt: null, told: 0, lost: null })
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
      const [index, member, timer] = due
      // Another instance's timer may come before the horizon, or a fate: neither must be passed.
      const others = [...members]
        .filter(([other]) => other !== index)
        .map(([other, { nextTimerAt }]) =>
          nextTimerAt === null ? horizon : other < index ? nextTimerAt - 1 : nextTimerAt,
        )
      const fate = fateOf(index, member, horizon)?.timer ?? horizon + 1
      const t = Math.max(timer, Math.min(horizon, fate - 1, ...others))
      return say(index, { kind: 'advance', t })
    },
    end() {
      for (const { instance } of members.values()) instance.end()
      members.clear()
    },
  }
}

const printed = (at: number, text: string): Outgoing => ({
  kind: 'trace',
  at,
  exchange: null,
  line: { kind: 'console', level: 'error', text },
})

/** 32 bits from three numbers, well mixed (the finaliser of MurmurHash3). */
function seedOf(seed: number, index: number, boots: number): number {
  let h = (seed ^ Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(boots, 0x85ebca77)) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
