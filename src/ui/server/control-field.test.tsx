// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Control } from '../../code/controls.ts'
import { ko } from '../../messages/ko/index.ts'
import { en } from '../../messages/en/index.ts'
import { defaultWorld } from '../../world/defaults.ts'
import { setValue, valueAt } from '../../world/set-value.ts'
import { notedPlayground } from '../noted-playground.ts'
import { MessagesProvider, PlaygroundProvider, usePlaygroundState } from '../playground-context.tsx'
import { ControlField } from './control-field.tsx'

afterEach(cleanup)

const control = (name: string, kind: Control['kind'], choices?: readonly string[]): Control => ({
  name,
  path: `shop.session.${name}`,
  kind,
  fallback: 'undefined',
  bound: false,
  ...(choices ? { choices } : {}),
})

/** The field over a world that takes the deeds as they come. */
function show(shown: Control, words = en) {
  const { playground, deeds } = notedPlayground()
  const perform: typeof playground.perform = (deed) => {
    const { current } = playground.state.getState()
    if (deed.kind === 'set') {
      const next = setValue(current.world, deed.path, deed.value)
      if (next.ok) playground.state.setState({ current: { ...current, world: next.value } })
    }
    return playground.perform(deed)
  }
  const Field = () => {
    const world = usePlaygroundState(({ current }) => current.world)
    return <ControlField control={shown} value={valueAt(world, shown.path)} />
  }
  render(
    <MessagesProvider value={words}>
      <PlaygroundProvider value={{ ...playground, perform }}>
        <Field />
      </PlaygroundProvider>
    </MessagesProvider>,
  )
  return { deeds, world: () => playground.state.getState().current.world }
}

describe('a switch', () => {
  const shown = control('proxy', 'choice', ['true', 'false'])

  it('is a group of radios of which none is chosen while the option is not given', () => {
    show(shown)
    const radios = within(screen.getByRole('radiogroup', { name: 'proxy' })).getAllByRole('radio')
    expect(radios.map((radio) => radio instanceof HTMLInputElement && radio.checked)).toEqual([
      false,
      false,
    ])
  })

  it('gives what is pressed, the default too', async () => {
    const { world } = show(shown)
    await userEvent.click(screen.getByRole('radio', { name: 'false' }))
    expect(world().shop.session.proxy).toBe(false)
    await userEvent.click(screen.getByRole('radio', { name: 'true' }))
    expect(world().shop.session.proxy).toBe(true)
  })

  it('is turned by the arrow keys', async () => {
    const { world } = show(shown)
    await userEvent.click(screen.getByRole('radio', { name: 'true' }))
    await userEvent.keyboard('{ArrowRight}')
    expect(world().shop.session.proxy).toBe(false)
  })
})

describe('a field', () => {
  const maxAge = { ...control('cookie.maxAge', 'number'), path: 'shop.session.cookie.maxAge' }

  it('takes a number when it is left, and nothing typed takes the option away', async () => {
    const { world, deeds } = show(maxAge)
    await userEvent.type(screen.getByLabelText('cookie.maxAge'), '60')
    await userEvent.tab()
    expect(world().shop.session.cookie).toEqual({ maxAge: 60 })
    await userEvent.clear(screen.getByLabelText('cookie.maxAge'))
    await userEvent.tab()
    expect(deeds.at(-1)).toEqual({ kind: 'set', path: 'shop.session.cookie.maxAge' })
  })

  it.each([
    ['en', en, 'cookie.maxAge needs a whole number. Nothing has changed.'],
    ['ko', ko, 'cookie.maxAge에는 정수를 적어 주세요. 바뀐 것은 없어요.'],
  ] as const)(
    'in %s: keeps what was typed wrongly, marked and explained',
    async (_, words, text) => {
      const { world, deeds } = show(maxAge, words)
      const field = screen.getByLabelText('cookie.maxAge')
      await userEvent.type(field, 'soon{Enter}')
      expect(screen.getByRole('alert').textContent).toBe(text)
      expect(field.getAttribute('aria-invalid')).toBe('true')
      expect(field.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id)
      expect(field instanceof HTMLInputElement && field.value).toBe('soon')
      expect(deeds).toEqual([])
      expect(world()).toEqual(defaultWorld)
    },
  )

  it('lets go of what was typed on Escape', async () => {
    const { deeds } = show(maxAge)
    await userEvent.type(screen.getByLabelText('cookie.maxAge'), 'soon{Enter}{Escape}')
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.tab()
    expect(deeds).toEqual([])
  })
})

describe('a list', () => {
  it('begins as one string, grows in front, and shrinks to nothing', async () => {
    const { world } = show(control('secret', 'list'))
    await userEvent.click(screen.getByRole('button', { name: 'Add one to secret' }))
    expect(world().shop.session.secret).toEqual(['new-1', 'keyboard cat'])
    await userEvent.clear(screen.getByLabelText('secret[0]'))
    await userEvent.type(screen.getByLabelText('secret[0]'), 'fresh, with a comma{Enter}')
    expect(world().shop.session.secret).toEqual(['fresh, with a comma', 'keyboard cat'])
    await userEvent.click(screen.getByRole('button', { name: 'Remove secret[1]' }))
    expect(world().shop.session.secret).toEqual(['fresh, with a comma'])
    await userEvent.click(screen.getByRole('button', { name: 'Remove secret[0]' }))
    expect('secret' in world().shop.session).toBe(false)
  })
})
