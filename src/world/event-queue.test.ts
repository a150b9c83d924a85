import { describe, expect, it } from 'vitest'
import { eventQueue } from './event-queue.ts'

describe('the event queue', () => {
  it('gives the earliest first, and equals in the order they were put in', () => {
    const queue = eventQueue<string>()
    queue.put(20, 'c')
    queue.put(10, 'a')
    queue.put(20, 'd')
    queue.put(10, 'b')
    expect([queue.take(), queue.take(), queue.take(), queue.take()].map((e) => e?.event)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
    expect(queue.take()).toBeNull()
  })

  it('forgets an event whose ticket is handed back, and no other', () => {
    const queue = eventQueue<string>()
    const first = queue.put(10, 'a')
    queue.put(10, 'b')
    queue.remove(first)
    queue.remove(first)
    expect(queue.nextAt()).toBe(10)
    expect(queue.take()?.event).toBe('b')
    expect(queue.nextAt()).toBeNull()
  })
})
