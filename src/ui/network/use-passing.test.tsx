// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Exchange } from '../../world/exchange.ts'
import { lookedAt, atRest } from '../looked-at.ts'
import { defaultWorld } from '../../world/defaults.ts'
import type { PlaygroundState } from '../../world/playground-state.ts'
import { Timeline } from '../../world/timeline.ts'
import { PlaygroundProvider } from '../playground-context.tsx'
import type { Row } from './rows.ts'
import { Traveller } from './traveller.tsx'
import { usePassing } from './use-passing.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

// Passing looks only at the kind of a row and at the step that it belongs to.
const row = (kind: Row['kind'], place: number) => ({ kind, place }) as Row
const rows = [row('step', 0), row('arrow', 1), row('arrow', 2), row('answer', 2), row('arrow', 3)]

function passing(endAt: number | null, more: Partial<PlaygroundState>, current = 0) {
  const state = { ...atRest({ world: defaultWorld, actions: [] }, Timeline.empty), ...more }
  const playground = lookedAt(state)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <PlaygroundProvider value={playground}>{children}</PlaygroundProvider>
  )
  const exchange = { startedAt: 0, endAt } as Exchange
  const { result } = renderHook(() => usePassing(exchange, rows, current), { wrapper })
  const seen: (number | null)[] = []
  for (let turn = 0; turn < 6 && seen.at(-1) !== null; turn++) {
    seen.push(result.current.row)
    act(result.current.arrived)
  }
  return seen
}

it.each<[string, number | null, Partial<PlaygroundState>, (number | null)[]]>([
  [
    'an exchange under way: every arrow and answer in turn',
    null,
    { speed: 'real' },
    [1, 2, 3, 4, null],
  ],
  ['slowly too', null, { speed: 'slow' }, [1, 2, 3, 4, null]],
  ['played at once: nothing', null, { speed: 'at-once' }, [null]],
  ['over before it was drawn: nothing', 5, { speed: 'real', now: 1000, watchedFrom: 0 }, [null]],
  [
    'over within a glance: every arrow and answer in turn',
    5,
    { speed: 'real', now: 100, watchedFrom: 0 },
    [1, 2, 3, 4, null],
  ],
  ['over just now, but replayed: nothing', 5, { speed: 'real', now: 6, watchedFrom: 6 }, [null]],
  ['one walks through it: the step’s own ways', 5, { selected: 1, step: 2 }, [2, 3, null]],
  ['a whole exchange is looked at: nothing', 5, { selected: 1 }, [null]],
])('%s', (_, endAt, more, seen) => {
  expect(passing(endAt, more, 2)).toEqual(seen)
})

it.each([
  [false, 1],
  [true, 0],
])(
  'where less motion is wanted: %s, %d things move; the way is marked all the same',
  (less, moving) => {
    vi.stubGlobal('matchMedia', () => ({
      matches: less,
      addEventListener() {},
      removeEventListener() {},
    }))
    const arrived = vi.fn()
    const { container } = render(<Traveller session={0} back={false} onArrived={arrived} />)
    expect(container.querySelectorAll('.traveller')).toHaveLength(moving)
    const road = container.querySelector('.road')
    expect(road?.getAttribute('data-still')).toBe(String(less))
    // React listens to the prefixed name where, as in jsdom, there are no animations.
    if (road) fireEvent(road, new Event('webkitAnimationEnd', { bubbles: true }))
    expect(arrived).toHaveBeenCalledOnce()
  },
)
