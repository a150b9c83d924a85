// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { lessons } from '../../lessons/catalogue.ts'
import { lessonRoom, lessons as words } from '../../messages/en/lessons.ts'
import type { Playground, PlaygroundState } from '../../world/playground-state.ts'
import { Timeline } from '../../world/timeline.ts'
import { App } from '../app.tsx'
import { notedPlayground } from '../noted-playground.ts'
import { nowhere, type PageAddress } from '../page-address.ts'
import { playedApart } from '../../../test/played-apart.ts'

beforeAll(() => Promise.all([import('../../messages/en/index.ts'), import('./late-lessons.ts')]))
beforeEach(() => {
  // jsdom knows dialogs, but cannot open one.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A playground that can be loaded, and whose timeline is what the test says. */
function loadable() {
  const { playground, deeds } = notedPlayground()
  const { state } = playground
  const loaded: Playground = {
    ...playground,
    load: (script) => {
      state.setState({ script, timeline: Timeline.empty })
      return Promise.resolve()
    },
  }
  const happened = (how: keyof typeof roads) =>
    act(() => state.setState({ timeline: timelines[how] } satisfies Partial<PlaygroundState>))
  return { playground: loaded, deeds, happened }
}

function keptInMemory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
}

interface Asked {
  readonly id: string
  readonly fresh?: boolean
}
function show(playground: Playground, { id, fresh = true }: Asked, storage = keptInMemory()) {
  const written: Parameters<PageAddress['write']>[0][] = []
  const address: PageAddress = {
    ...nowhere,
    read: () => ({ kind: 'lesson', id, fresh }),
    write: (open) => written.push(open),
  }
  render(
    <App
      playground={playground}
      address={address}
      tabStorage={storage}
      language="en"
      theme="light"
      onLanguage={() => {}}
      onTheme={() => {}}
    />,
  )
  return { written, storage }
}

const id = 'log-out-has-two-halves'
/** How many actions of the lesson's path, or another road. */
const roads = { before: 2, half: 4, whole: 99, other: 'other' } as const
let timelines: Readonly<Record<keyof typeof roads, Timeline>>
beforeAll(() => {
  const [before, half, whole, other] = playedApart(id, Object.values(roads))
  if (!before || !half || !whole || !other) throw new Error('not played')
  timelines = { before, half, whole, other }
}, 60_000)

const late = { timeout: 20_000 }
const { title, question, answers, goal, hints, near, done, takeaway } = words[id]
const plain = (text: string) => text.replaceAll('`', '')
const strip = () => screen.findByRole('region', { name: `Lesson 4 of 14: ${title}` }, late)
const button = (within_: HTMLElement, name: string) =>
  within(within_).getByRole('button', { name: plain(name) })

describe('a lesson', () => {
  it('asks before it tells its goal, and a hint is one of three', async () => {
    const { playground } = loadable()
    show(playground, { id })
    const region = await strip()
    const asked = await within(region).findByRole('group')
    expect(asked.textContent).toContain(plain(question))
    expect(region.textContent).not.toContain(goal[0])
    await userEvent.click(button(region, answers[0]))
    expect(document.activeElement).toBe(within(region).getByRole('heading'))
    expect(within(region).getByRole('list', { name: 'Goal' }).textContent).toContain(goal[0])
    const hinted = within(region).getByRole('status', { name: 'Hints' })
    for (const [place, hint] of hints.entries()) {
      expect(hinted.textContent).not.toContain(plain(hint))
      await userEvent.click(button(region, `Hint ${place + 1} of 3`))
      expect(hinted.textContent).toContain(plain(hint))
    }
    const last = button(region, lessonRoom.noMoreHints)
    expect(last.getAttribute('aria-disabled')).toBe('true')
  })

  it('says which half is missing, then what was expected beside what happened, and points to it', async () => {
    const { playground, happened } = loadable()
    const selected = vi.spyOn(playground, 'select')
    show(playground, { id })
    const region = await strip()
    await userEvent.click(await within(region).findByRole('button', { name: answers[0] }))
    happened('half')
    await within(region).findByText(plain(near['record-left']))
    expect(region.textContent).not.toContain(takeaway)
    happened('whole')
    await within(region).findByText(plain(done))
    expect(region.textContent).toContain(takeaway)
    expect(within(region).getByText('You expected').nextSibling?.textContent).toBe(answers[0])
    expect(within(region).getByText('It happened').nextSibling?.textContent).toBe(answers[1])
    const x = playground.state
      .getState()
      .timeline.filter((entry) => entry.kind === 'exchange')
      .findLast(({ request }) => request.url.endsWith('/logout'))
    await userEvent.click(button(region, `Show exchange ${x?.id}`))
    const step = x?.steps.findIndex(({ name }) => name === 'store.destroy')
    expect(step).toBeGreaterThan(0)
    expect(selected).toHaveBeenCalledWith(x?.id, step)
  })

  it('counts a way of the learner’s own, says so, and tells which one was meant', async () => {
    const { playground, happened } = loadable()
    show(playground, { id })
    const region = await strip()
    await userEvent.click(await within(region).findByRole('button', { name: lessonRoom.skip }))
    happened('other')
    await within(region).findByText(lessonRoom.doneOtherwise)
    expect(region.textContent).toContain(takeaway)
    expect(region.textContent).toContain(plain(goal[0]))
    expect(region.textContent).toContain(plain(hints[2]))
    // That is how it happened on the planned way alone.
    expect(region.textContent).not.toContain(plain(done))
  })

  it('counts nothing of another world, and what is undone no more', async () => {
    const { playground, happened } = loadable()
    const before = playground.state.getState().script
    const { storage } = show(playground, { id })
    const region = await strip()
    await userEvent.click(await within(region).findByRole('button', { name: lessonRoom.skip }))
    happened('whole')
    await within(region).findByText(plain(done))
    expect(storage.getItem('session-playground.lessons')).toContain('"solved":true')
    happened('before')
    await within(region).findByText(plain(goal[0]))
    expect(storage.getItem('session-playground.lessons')).toContain('"solved":false')
    playground.state.setState({ script: before })
    happened('whole')
    await within(region).findByText(lessonRoom.anotherWorld, { exact: false })
    expect(region.textContent).not.toContain(takeaway)
  })

  it('is left for what was there before, and gone on with where it was', async () => {
    const { playground } = loadable()
    const free = playground.state.getState().script
    const { storage } = show(playground, { id })
    const region = await strip()
    await userEvent.click(await within(region).findByRole('button', { name: answers[2] }))
    const { script } = playground.state.getState()
    const deed = { kind: 'view-cart', client: 'laptop' } as const
    const actions = [...script.actions, { at: script.world.startAt + 50, deed }]
    playground.state.setState({ script: { ...script, actions } })
    await userEvent.click(button(region, lessonRoom.leave))
    await vi.waitFor(() => expect(playground.state.getState().script).toEqual(free))
    expect(screen.queryByRole('region', { name: /^Lesson/ })).toBeNull()
    cleanup()
    show(playground, { id }, storage)
    await within(await strip()).findByText(plain(goal[0]))
    expect(playground.state.getState().script.actions).toEqual(actions)
  })

  it('that nobody knows is said to be so', async () => {
    show(loadable().playground, { id: 'how-to-fly' })
    const said = await screen.findByText(lessonRoom.unknown('how-to-fly'), {}, late)
    expect(said.getAttribute('role')).toBe('alert')
  })
})

it('the list has every lesson, what it asks and how far one is', async () => {
  const { playground, happened } = loadable()
  show(playground, { id })
  await userEvent.click(await within(await strip()).findByRole('button', { name: lessonRoom.skip }))
  happened('whole')
  await userEvent.click(screen.getByRole('button', { name: 'Lessons' }))
  const list = await screen.findByRole('dialog', { name: 'Lessons' })
  const all = await within(list).findAllByRole('listitem')
  expect(all).toHaveLength(lessons.length)
  expect(all[0]?.textContent).toContain('not opened')
  expect(all[3]?.textContent).toContain(title)
  expect(all[3]?.textContent).toContain('solved')
  expect(all[3]?.textContent).toContain(plain(question))
})
