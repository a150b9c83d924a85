// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cookieControls, sessionControls } from '../../code/controls.ts'
import { serverDocument } from '../../code/document.ts'
import { glossary as en } from '../../messages/en/glossary.ts'
import { reasons as enReasons } from '../../messages/en/reasons.ts'
import { glossary as ko } from '../../messages/ko/glossary.ts'
import { reasons as koReasons } from '../../messages/ko/reasons.ts'
import { defaultWorld } from '../../world/defaults.ts'
import { ExplainerProvider } from '../explain/explainer.ts'
import { explainerOf } from '../explain/explaining.ts'
import { Ink } from './code-ink.tsx'

beforeEach(() => {
  // jsdom has no popovers.
  HTMLElement.prototype.showPopover ??= () => {}
})
afterEach(cleanup)

/** What stands before each option's control in the code, by the option's name. */
const before = new Map(
  serverDocument(defaultWorld).flatMap(({ parts }) =>
    parts.flatMap((part, place) => {
      const text = parts[place - 1]
      return part.kind === 'control' && text?.kind === 'text'
        ? [[part.control.name, text.text] as const]
        : []
    }),
  ),
)
/** That it is a function, or an object, is no option of the module. */
const options = [...sessionControls, ...cookieControls]
  .map(({ name }) => name)
  .filter((name) => name !== 'cookieAs')

describe.each([
  ['English', explainerOf(enReasons, en)],
  ['한국어', explainerOf(koReasons, ko)],
] as const)('in %s', (_, explainer) => {
  it.each([...options, 'trust proxy'])('the name of %s says what it means', async (name) => {
    render(
      <ExplainerProvider value={explainer}>
        <Ink text={before.get(name) ?? ''} names={name} />
      </ExplainerProvider>,
    )
    expect(document.body.textContent).toBe(before.get(name))
    const key = name.split('.').at(-1) ?? ''
    await userEvent.hover(screen.getByRole('button', { name: key }))
    const id = explainer.glossary.named(name)
    if (id === null) throw new Error('no term')
    const { means } = explainer.glossary.term(id)
    const bubble = screen.getByRole('tooltip', { hidden: true })
    expect(bubble.textContent).toContain(means.replaceAll('`', ''))
  })
})

it('what names no option stays text, and so does all of it before the glossary has come', () => {
  render(<Ink text="resave: " names="resave" />)
  render(<Ink text="app.use(session({" names={null} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.body.textContent).toBe('resave: app.use(session({')
})
