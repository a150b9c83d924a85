import { describe, expect, it } from 'vitest'
import { instanceClock } from './node/clock.ts'
import type { StoreReply } from './protocol.ts'
import { redisLine } from './redis-line.ts'

function line() {
  const sent: string[] = []
  const events: boolean[] = []
  const { clock, globals } = instanceClock(Date, (run) => run)
  const made = redisLine({
    send: (command) => sent.push(command.join(' ')),
    owner: () => 7,
    now: clock.now,
    later(ms, run) {
      const timer = globals.setTimeout(run, ms)
      return () => globals.clearTimeout(timer)
    },
    changed: (ready) => events.push(ready),
  })
  const ask = (text: string) => {
    const answers: StoreReply[] = []
    void made.ask(text.split(' ')).then((reply) => answers.push(reply))
    return answers
  }
  /** Lets time pass, and the answers' continuations run. */
  const pass = async (ms: number) => {
    const until = clock.now() + ms
    while (clock.runOne(until));
    clock.moveTo(until)
    await Promise.resolve()
  }
  return { ...made, ask, sent, events, pass }
}

describe("node-redis' line", () => {
  it('rejects at once what is under way when it breaks, for the exchange that asked', async () => {
    const { ask, link, events, pass } = line()
    const answers = ask('GET a')
    const broken = link(false)
    expect(broken.map(({ owner }) => owner)).toEqual([7])
    for (const { settle } of broken) settle()
    await pass(0)
    expect(answers).toEqual([{ kind: 'error', message: 'Socket closed unexpectedly' }])
    expect(events).toEqual([false])
  })

  it('keeps commands while it is down, in their order, and sends them once it is back', async () => {
    const { ask, link, sent, answer, pass } = line()
    link(false)
    ask('GET a')
    const second = ask('GET b')
    await pass(1000)
    expect(sent).toEqual([])
    link(true)
    await pass(2000)
    expect(sent).toEqual(['GET a', 'GET b'])
    for (const { settle } of answer(2, { kind: 'value', value: 'x' })) settle()
    await pass(0)
    expect(second).toEqual([{ kind: 'value', value: 'x' }])
  })

  it('gives a kept command up after five seconds, and never sends it then', async () => {
    const { ask, link, sent, pass } = line()
    link(false)
    const answers = ask('GET a')
    await pass(4999)
    expect(answers).toEqual([])
    await pass(1)
    expect(answers).toEqual([{ kind: 'error', message: '' }])
    link(true)
    await pass(10_000)
    expect(sent).toEqual([])
  })

  it('tries again after 100, 200, 400 ms and so on: it is ready some time after the server is', async () => {
    const { link, events, pass } = line()
    link(false)
    await pass(301)
    link(true)
    await pass(398)
    expect(events).toEqual([false])
    await pass(1)
    expect(events).toEqual([false, true])
  })

  it('stays down where the server goes again before the next try', async () => {
    const { link, events, pass } = line()
    link(false)
    await pass(101)
    link(true)
    link(false)
    await pass(60_000)
    expect(events).toEqual([false])
  })
})
