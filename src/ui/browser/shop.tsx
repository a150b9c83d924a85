import { useId } from 'react'
import type { Deed } from '../../world/action.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { useShownClient } from './shown-client.ts'

const users = ['kim', 'lee', 'admin', 'mallory'] as const
const products = [
  { id: 'notebook', won: 6000 },
  { id: 'pencil', won: 2000 },
  { id: 'mug', won: 9000 },
] as const

/** What stands in the password field; anything else is a wrong password, and is not kept. */
const filledIn = 'correct'

/** The shop's page, as its front end draws it. Another document is shown as its text. */
export function Shop() {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot } = useShown()
  const client = useShownClient()
  const page = snapshot.pages[client]
  if (!page?.document) return <div className="shop quiet-text">{words.browser.empty}</div>
  if (page.document.kind !== 'shop')
    return <pre className="shop shop-text">{page.document.body}</pre>
  const act = (deed: Deed) => void playground.perform(deed)
  const { lastAnswer } = page
  return (
    <div className="shop">
      {page.user === null ? (
        <LogIn />
      ) : (
        <div className="shop-top">
          <h2>{words.browser.greeting(page.user)}</h2>
          <button
            type="button"
            className="button quiet"
            onClick={() => act({ kind: 'log-out', client })}
          >
            {words.browser.logOut}
          </button>
        </div>
      )}
      <ul className="shop-goods">
        {products.map(({ id, won }) => (
          <Product key={id} id={id} won={won} />
        ))}
      </ul>
      <p className="shop-cart">
        <b>{words.browser.cart(page.cart?.length ?? 0)}</b>{' '}
        {page.cart?.map((id) => nameOf(id, words.browser.products)).join(', ')}
      </p>
      <p className="shop-more">
        <button
          type="button"
          className="button quiet"
          onClick={() => act({ kind: 'view-cart', client })}
        >
          {words.browser.viewCart}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => act({ kind: 'view-orders', client })}
        >
          {words.browser.viewOrders}
        </button>
      </p>
      <p role="status" className="shop-answer">
        {lastAnswer && words.browser.answers(lastAnswer.path, lastAnswer.status)}
      </p>
    </div>
  )
}

function nameOf(id: string, names: Readonly<Record<string, string>>): string {
  return names[id] ?? id
}

interface ProductProps {
  readonly id: (typeof products)[number]['id']
  readonly won: number
}

function Product({ id, won }: ProductProps) {
  const words = useMessages()
  const playground = usePlayground()
  const client = useShownClient()
  const label = useId()
  return (
    <li aria-labelledby={label}>
      <span id={label} className="shop-name">
        {words.browser.products[id]}
      </span>
      <span className="shop-price">{words.browser.price(won)}</span>
      <button
        type="button"
        className="button"
        aria-describedby={label}
        onClick={() => void playground.perform({ kind: 'add-to-cart', client, product: id })}
      >
        {words.browser.addToCart}
      </button>
    </li>
  )
}

function LogIn() {
  const words = useMessages()
  const playground = usePlayground()
  const client = useShownClient()
  return (
    <form
      className="shop-login"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const user = users.find((name) => name === form.get('user')) ?? 'kim'
        const password = form.get('password') === filledIn ? 'right' : 'wrong'
        void playground.perform({ kind: 'log-in', client, user, password })
      }}
    >
      <h2>{words.browser.shop}</h2>
      <label>
        <span>{words.browser.user}</span>
        <select name="user" className="field">
          {users.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.browser.password}</span>
        <input
          name="password"
          type="password"
          className="field"
          defaultValue={filledIn}
          autoComplete="off"
          title={words.browser.noRealPassword}
        />
      </label>
      <button type="submit" className="button">
        {words.browser.logIn}
      </button>
    </form>
  )
}
