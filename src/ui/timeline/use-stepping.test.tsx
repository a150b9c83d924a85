// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { notedPlayground } from '../noted-playground.ts'
import { PlaygroundProvider } from '../playground-context.tsx'
import { useStepping } from './use-stepping.ts'

afterEach(cleanup)

function Keys() {
  useStepping()
  return (
    <>
      <button type="button">deed</button>
      <input aria-label="text" />
    </>
  )
}

function pressed(on: 'deed' | 'text', key: KeyboardEventInit): readonly string[] {
  const went: string[] = []
  const go = (way: string) => () => {
    went.push(way)
    return Promise.resolve()
  }
  const playground = { ...notedPlayground().playground, undo: go('undo'), redo: go('redo') }
  render(
    <PlaygroundProvider value={playground}>
      <Keys />
    </PlaygroundProvider>,
  )
  const target = on === 'deed' ? screen.getByRole('button') : screen.getByRole('textbox')
  const taken = !fireEvent.keyDown(target, key)
  expect(taken).toBe(went.length > 0)
  return went
}

it.each([
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'z', metaKey: true }, 'undo'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ key: 'Z', metaKey: true, shiftKey: true }, 'redo'],
  [{ key: 'y', ctrlKey: true }, 'redo'],
  [{ key: 'ㅋ', code: 'KeyZ', metaKey: true }, 'undo'],
])('%o goes the way of %s', (key, way) => {
  expect(pressed('deed', key)).toEqual([way])
})

it.each([
  ['deed', { key: 'z' }],
  ['deed', { key: 'z', altKey: true, ctrlKey: true }],
  ['text', { key: 'z', ctrlKey: true }],
] as const)('on the %s %o undoes nothing of the world', (on, key) => {
  expect(pressed(on, key)).toEqual([])
})
