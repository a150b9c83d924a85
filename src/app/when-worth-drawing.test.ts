// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { defaultWorld } from '../world/defaults.ts'
import { firstVisit } from '../world/playground.ts'
import type { PlaygroundState } from '../world/playground-state.ts'
import { stateAtFirst } from '../world/state-at-first.ts'
import { whenWorthDrawing } from './when-worth-drawing.ts'

const still = '<div id="root"><div lang="en">still</div></div>'
const draw = vi.fn()
let state = createStore<PlaygroundState>(() => stateAtFirst(firstVisit(defaultWorld)))

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = still
  state = createStore<PlaygroundState>(() => stateAtFirst(firstVisit(defaultWorld)))
})
afterEach(() => {
  vi.useRealTimers()
  draw.mockReset()
})

it('the still page stands until there is an answer, and the page is drawn once', () => {
  whenWorthDrawing({ state }, draw)
  state.setState({ wireMode: 'service-worker' })
  expect(draw).not.toHaveBeenCalled()
  state.setState({ busy: false })
  expect(draw).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1000)
  state.setState({ busy: false })
  expect(draw).toHaveBeenCalledOnce()
})

it('no longer than 300 ms, so that a slow server is seen to be waited for', () => {
  whenWorthDrawing({ state }, draw)
  vi.advanceTimersByTime(299)
  expect(draw).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(draw).toHaveBeenCalledOnce()
})

it('where nothing stands beforehand the page is drawn at once', () => {
  document.body.innerHTML = '<div id="root"></div>'
  whenWorthDrawing({ state }, draw)
  expect(draw).toHaveBeenCalledOnce()
})
