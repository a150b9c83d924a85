/** The instance's own time: `Date` and the timers, moved on only by the host. */
export interface InstanceClock {
  readonly now: () => number
  moveTo(t: number): void
  nextTimerAt(): number | null
  /** Runs the earliest timer due by `t`; false: there is none. */
  runOne(t: number): boolean
}

interface Timer {
  readonly id: number
  at: number
  readonly every: number | null
  readonly run: () => void
}

/** A timer's handle, as Node's `Timeout` is used: it can be unref'ed and is a number where asked. */
interface Handle {
  unref(): Handle
  ref(): Handle
  hasRef(): boolean
  [Symbol.toPrimitive](): number
}

export interface TimerGlobals {
  Date: DateConstructor
  setTimeout: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => Handle
  setInterval: (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => Handle
  clearTimeout: (handle: unknown) => void
  clearInterval: (handle: unknown) => void
}

/** @param wrap called with each callback when its timer is set: it may remember whose it is. */
export function instanceClock(
  RealDate: DateConstructor,
  wrap: (run: () => void) => () => void,
): { readonly clock: InstanceClock; readonly globals: TimerGlobals } {
  let now = 0
  let ids = 0
  const timers: Timer[] = []

  const put = (timer: Timer) => {
    const place = timers.findIndex((other) => other.at > timer.at)
    timers.splice(place < 0 ? timers.length : place, 0, timer)
  }
  const set = (
    run: (...args: unknown[]) => void,
    ms: unknown,
    args: unknown[],
    repeats: boolean,
  ) => {
    // HTML, "timer initialization steps"; Node: at least 1 ms.
    const delay = Math.max(1, Math.trunc(Number(ms)) || 1)
    const id = ++ids
    put({ id, at: now + delay, every: repeats ? delay : null, run: wrap(() => run(...args)) })
    return handleOf(id)
  }
  const clear = (handle: unknown) => {
    const place = timers.findIndex(({ id }) => id === Number(handle))
    if (place >= 0) timers.splice(place, 1)
  }

  return {
    clock: {
      now: () => now,
      moveTo(t) {
        now = Math.max(now, t)
      },
      nextTimerAt: () => timers[0]?.at ?? null,
      runOne(t) {
        const timer = timers[0]
        if (!timer || timer.at > t) return false
        timers.shift()
        now = Math.max(now, timer.at)
        if (timer.every !== null) put({ ...timer, at: timer.at + timer.every })
        timer.run()
        return true
      },
    },
    globals: {
      Date: fakeDate(RealDate, () => now),
      setTimeout: (run, ms, ...args) => set(run, ms, args, false),
      setInterval: (run, ms, ...args) => set(run, ms, args, true),
      clearTimeout: clear,
      clearInterval: clear,
    },
  }
}

function handleOf(id: number): Handle {
  const handle: Handle = {
    unref: () => handle,
    ref: () => handle,
    hasRef: () => true,
    [Symbol.toPrimitive]: () => id,
  }
  return handle
}

/** A `Date` that reads the given time, and whose local time is UTC on every machine. */
function fakeDate(RealDate: DateConstructor, now: () => number): DateConstructor {
  const FakeDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      // `new Date(…)` returns a Date whatever `newTarget` is.
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  const { prototype } = RealDate
  const table = new Map(Object.entries(Object.getOwnPropertyDescriptors(prototype)))
  for (const [name, { value }] of table) {
    const local = /^([gs]et)UTC(.+)$/.exec(name)
    if (local)
      Object.defineProperty(prototype, `${local[1]}${local[2]}`, {
        value,
        writable: true,
        configurable: true,
      })
  }
  Object.defineProperty(prototype, 'getTimezoneOffset', {
    value: () => 0,
    writable: true,
    configurable: true,
  })
  return FakeDate
}
