// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { en } from '../../messages/en/index.ts'
import { ko } from '../../messages/ko/index.ts'
import { defaultWorld } from '../../world/defaults.ts'
import type { World } from '../../world/schema.ts'
import { parseScript } from '../../world/script.ts'
import { notedPlayground } from '../noted-playground.ts'
import { MessagesProvider, PlaygroundProvider } from '../playground-context.tsx'
import { ServerPanel } from './server-panel.tsx'

afterEach(cleanup)

function worldOf(world: object): World {
  const script = parseScript({ world, actions: [] })
  if (!script.ok) throw new Error(script.refusal.what)
  return script.value.world
}

function show(world: World = defaultWorld, words = en) {
  const { playground, deeds } = notedPlayground()
  playground.state.setState(({ current }) => ({ current: { ...current, world } }))
  render(
    <MessagesProvider value={words}>
      <PlaygroundProvider value={playground}>
        <ServerPanel />
      </PlaygroundProvider>
    </MessagesProvider>,
  )
  return { deeds }
}

describe('the tabs', () => {
  it('are one stop of the Tab key, and arrows, Home and End move between them', async () => {
    show()
    await userEvent.tab()
    const tab = (name: string) => screen.getByRole('tab', { name })
    expect(document.activeElement).toBe(tab('server.js'))
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(tab('client.js'))
    expect(tab('client.js').getAttribute('aria-selected')).toBe('true')
    expect(screen.getByRole('tabpanel', { name: 'client.js' })).toBeTruthy()
    expect(screen.getByLabelText('credentials')).toBeTruthy()
    await userEvent.keyboard('{Home}')
    expect(screen.getByRole('tabpanel', { name: 'server.js' })).toBeTruthy()
    await userEvent.keyboard('{ArrowLeft}{End}{ArrowRight}')
    expect(document.activeElement).toBe(tab('server.js'))
  })
})

describe('server.js', () => {
  it('has each value once, under its path, wherever else it is named', () => {
    show()
    for (const name of ['name', 'resave', 'cookie.httpOnly', 'cookie.maxAge', 'logout'])
      expect(screen.getAllByLabelText(name)).toHaveLength(1)
  })

  it('says what a number of milliseconds comes to', () => {
    show(worldOf({ shop: { session: { cookie: { maxAge: 60 } } } }))
    expect(screen.getByText('= 60 ms')).toBeTruthy()
  })

  it.each([
    ['en', en, 'No effect here: cookie.expires comes after it and replaces the date.'],
    ['ko', ko, '여기서는 차이가 없어요: 뒤에 오는 cookie.expires가 날짜를 바꿔 놓아요.'],
  ] as const)('in %s says beside a value that it has no effect, and why', (_, words, text) => {
    const cookie = { maxAge: 60, expires: { afterBoot: 1000 } }
    show(worldOf({ shop: { session: { cookie } } }), words)
    const field = screen.getByLabelText('cookie.maxAge')
    const notes = document.getElementById(field.getAttribute('aria-describedby') ?? '')
    expect(notes?.textContent).toContain(text)
  })

  it('tells nothing about options that are not given', () => {
    show()
    expect(screen.queryByText(/No effect here/)).toBeNull()
  })

  it('takes an option away again by its default', async () => {
    const { deeds } = show()
    const line = screen.getByRole('radiogroup', { name: 'resave' })
    expect(within(line).getByRole('radio', { name: 'false' })).toHaveProperty('checked', true)
    await userEvent.click(screen.getByRole('button', { name: 'resave: default true' }))
    expect(deeds).toEqual([{ kind: 'set', path: 'shop.session.resave' }])
  })
})
