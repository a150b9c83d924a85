// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { en } from '../../messages/en/index.ts'
import { ko } from '../../messages/ko/index.ts'
import { defaultWorld } from '../../world/defaults.ts'
import type { World } from '../../world/schema.ts'
import { parseScript } from '../../world/script.ts'
import { notedPlayground } from '../noted-playground.ts'
import { MessagesProvider, PlaygroundProvider } from '../playground-context.tsx'
import { ServerPanel } from './server-panel.tsx'

// What the tabs hold is read before the clock of a test starts.
beforeAll(() =>
  Promise.all([
    import('./server-code.tsx'),
    import('./client-code.tsx'),
    import('./network-settings.tsx'),
    import('./client-settings.tsx'),
  ]),
)
afterEach(cleanup)

function worldOf(world: object): World {
  const script = parseScript({ world, actions: [] })
  if (!script.ok) throw new Error(script.refusal.what)
  return script.value.world
}

async function show(world: World = defaultWorld, words = en) {
  const { playground, deeds } = notedPlayground()
  playground.state.setState(({ current }) => ({ current: { ...current, world } }))
  render(
    <MessagesProvider value={words}>
      <PlaygroundProvider value={playground}>
        <ServerPanel />
      </PlaygroundProvider>
    </MessagesProvider>,
  )
  // What a tab holds is loaded when it is first shown.
  await screen.findByRole('group', { name: 'server.js' })
  return { deeds, playground }
}

/** Until what the chosen tab holds is there. */
const loaded = () =>
  waitFor(() => expect(screen.getByRole('tabpanel').childElementCount).toBeGreaterThan(0))

it('both addresses and the way there are one deed of the menu', async () => {
  const { playground } = await show()
  const performed = vi.spyOn(playground, 'perform')
  await userEvent.click(screen.getByRole('tab', { name: 'client.js' }))
  await loaded()
  const { hosts, presets } = en.server.settings
  await userEvent.selectOptions(screen.getByLabelText(hosts), presets['two-sites'])
  expect(performed.mock.calls).toEqual([
    [
      { kind: 'set', path: 'page', value: 'https://team.example' },
      { kind: 'set', path: 'api', value: 'https://api.shop.example' },
      { kind: 'navigate', client: 'laptop', url: '/' },
    ],
  ])
})

describe("the server's console", () => {
  it('shows what the programs wrote by themselves, and is not there before', async () => {
    const { playground } = await show()
    expect(screen.queryByRole('region', { name: 'The server’s console' })).toBeNull()
    const text = 'express-session deprecated undefined resave option; provide resave option'
    act(() =>
      playground.state.setState(({ current }) => ({
        current: { ...current, console: [{ at: 0, instance: 0, level: 'warn', text }] },
      })),
    )
    const console = screen.getByRole('region', { name: 'The server’s console' })
    expect(within(console).getByText(text)).toBeTruthy()
  })
})

describe('the tabs', () => {
  it('are one stop of the Tab key, and arrows, Home and End move between them', async () => {
    await show()
    await userEvent.tab()
    const tab = (name: string) => screen.getByRole('tab', { name })
    expect(document.activeElement).toBe(tab('server.js'))
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(tab('client.js'))
    expect(tab('client.js').getAttribute('aria-selected')).toBe('true')
    expect(screen.getByRole('tabpanel', { name: 'client.js' })).toBeTruthy()
    expect(await screen.findByLabelText('credentials')).toBeTruthy()
    await userEvent.keyboard('{Home}')
    expect(screen.getByRole('tabpanel', { name: 'server.js' })).toBeTruthy()
    await userEvent.keyboard('{ArrowLeft}{End}{ArrowRight}')
    expect(document.activeElement).toBe(tab('server.js'))
  })
})

describe('server.js', () => {
  it('has each value once, under its path, wherever else it is named', async () => {
    await show()
    for (const name of ['name', 'resave', 'cookie.httpOnly', 'cookie.maxAge', 'logout'])
      expect(screen.getAllByLabelText(name)).toHaveLength(1)
  })

  it('says what a number of milliseconds comes to', async () => {
    await show(worldOf({ shop: { session: { cookie: { maxAge: 60 } } } }))
    expect(screen.getByText('= 60 ms')).toBeTruthy()
  })

  it.each([
    ['en', en, 'No effect here: cookie.expires comes after it and replaces the date.'],
    ['ko', ko, '여기서는 차이가 없어요: 뒤에 오는 cookie.expires가 날짜를 바꿔 놓아요.'],
  ] as const)(
    'in %s says beside a value that it has no effect, and why',
    async (_, words, text) => {
      const cookie = { maxAge: 60, expires: { afterBoot: 1000 } }
      await show(worldOf({ shop: { session: { cookie } } }), words)
      const field = screen.getByLabelText('cookie.maxAge')
      const notes = document.getElementById(field.getAttribute('aria-describedby') ?? '')
      expect(notes?.textContent).toContain(text)
    },
  )

  it('tells nothing about options that are not given', async () => {
    await show()
    expect(screen.queryByText(/No effect here/)).toBeNull()
  })

  it('takes an option away again by its default', async () => {
    const { deeds } = await show()
    const line = screen.getByRole('radiogroup', { name: 'resave' })
    expect(within(line).getByRole('radio', { name: 'false' })).toHaveProperty('checked', true)
    await userEvent.click(screen.getByRole('button', { name: 'resave: default true' }))
    expect(deeds).toEqual([{ kind: 'set', path: 'shop.session.resave' }])
  })
})

describe('the order of the middleware', () => {
  it('is moved by buttons, which the first and the last have one of', async () => {
    const { deeds } = await show()
    expect(screen.getByRole('button', { name: 'Move static up' })).toHaveProperty('disabled', true)
    await userEvent.click(screen.getByRole('button', { name: 'Move session up' }))
    expect(deeds).toEqual([
      { kind: 'set', path: 'shop.order', value: ['static', 'session', 'cors'] },
    ])
  })

  it('is moved by hand: a middleware is dropped on another', async () => {
    const { deeds } = await show()
    const data = new Map<string, string>()
    const dataTransfer = {
      setData: (type: string, text: string) => data.set(type, text),
      getData: (type: string) => data.get(type) ?? '',
      types: ['application/x-middleware'],
      effectAllowed: 'none',
    }
    const line = (name: string) => {
      const button = screen.getByRole('button', { name: `Move ${name} up` })
      return button.closest('[draggable]') ?? button
    }
    fireEvent.dragStart(line('session'), { dataTransfer })
    fireEvent.drop(line('static'), { dataTransfer })
    expect(deeds).toEqual([
      { kind: 'set', path: 'shop.order', value: ['session', 'static', 'cors'] },
    ])
  })
})

describe('CORS', () => {
  it('can be added, opened to exact origins, and taken away', async () => {
    const first = await show()
    await userEvent.selectOptions(
      screen.getByLabelText('cors'),
      screen.getByRole('option', { name: '{"origin":"*","credentials":false}' }),
    )
    expect(first.deeds).toEqual([
      { kind: 'set', path: 'shop.cors', value: { origin: '*', credentials: false } },
    ])
    cleanup()
    const { deeds } = await show(worldOf({ shop: { cors: { origin: '*', credentials: false } } }))
    await userEvent.selectOptions(screen.getByLabelText('cors.origin'), '[ … ]')
    await userEvent.click(screen.getByRole('button', { name: 'Remove cors' }))
    expect(deeds).toEqual([
      { kind: 'set', path: 'shop.cors.origin', value: ['http://localhost:3000'] },
      { kind: 'set', path: 'shop.cors', value: null },
    ])
  })
})

describe('the other tabs', () => {
  it('put a proxy before the app, and then its fields', async () => {
    const { deeds } = await show()
    await userEvent.click(screen.getByRole('tab', { name: 'Network' }))
    await loaded()
    expect(screen.queryByLabelText('proxy.to')).toBeNull()
    const proxy = screen.getByRole('radiogroup', { name: 'proxy' })
    await userEvent.click(within(proxy).getByRole('radio', { name: 'true' }))
    expect(deeds).toEqual([{ kind: 'set', path: 'network.proxy', value: {} }])
    cleanup()
    const second = await show(worldOf({ network: { proxy: { forwardedProto: 'https' } } }))
    await userEvent.click(screen.getByRole('tab', { name: 'Network' }))
    await loaded()
    expect(screen.getByLabelText('proxy.forwardedProto')).toHaveProperty('value', 'https')
    expect(screen.getByText(/the app trusts no proxy/)).toBeTruthy()
    await userEvent.type(screen.getByLabelText('proxy.cookieDomainRewrite'), "''{Enter}")
    expect(second.deeds).toEqual([
      { kind: 'set', path: 'network.proxy.cookieDomainRewrite', value: '' },
    ])
  })

  it('set a browser’s policy and its clock', async () => {
    const { deeds } = await show()
    await userEvent.click(screen.getByRole('tab', { name: 'Browser' }))
    await loaded()
    await userEvent.selectOptions(screen.getByLabelText('laptop.thirdPartyCookies'), "'block'")
    await userEvent.clear(screen.getByLabelText('laptop.clock'))
    await userEvent.type(screen.getByLabelText('laptop.clock'), '-3600000{Enter}')
    expect(deeds).toEqual([
      { kind: 'set-client', client: 'laptop', path: 'thirdPartyCookies', value: 'block' },
      { kind: 'set-client', client: 'laptop', path: 'clock', value: -3_600_000 },
    ])
  })

  it('choose where page and API live, and go there', async () => {
    const { deeds } = await show()
    await userEvent.click(screen.getByRole('tab', { name: 'client.js' }))
    await loaded()
    await userEvent.selectOptions(screen.getByLabelText('Page and API'), 'two sites')
    expect(deeds).toEqual([
      { kind: 'set', path: 'page', value: 'https://team.example' },
      { kind: 'set', path: 'api', value: 'https://api.shop.example' },
      { kind: 'navigate', client: 'laptop', url: '/' },
    ])
  })

  it('refuse an address that is none, and keep it as it was typed', async () => {
    const { deeds } = await show()
    await userEvent.click(screen.getByRole('tab', { name: 'client.js' }))
    await loaded()
    const page = screen.getByLabelText('page')
    await userEvent.clear(page)
    await userEvent.type(page, 'shop.example{Enter}')
    expect(screen.getByRole('alert').textContent).toContain('page needs scheme, host and port')
    expect(page).toHaveProperty('value', 'shop.example')
    expect(deeds).toEqual([])
  })
})
