import type { Page } from '../../client/page.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { inFrame } from './in-frame.ts'
import { LogIn } from './log-in.tsx'
import { Product } from './product.tsx'
import { priceOf, products } from './products.ts'
import { useShownClient } from './shown-client.ts'

interface ShopProps {
  readonly page: Page
  readonly frame: number | null
}

/** The shop's page, as its front end draws it. */
export function Shop({ page, frame }: ShopProps) {
  const { browser } = useMessages()
  const playground = usePlayground()
  const client = useShownClient()
  const act = (kind: 'log-out' | 'view-cart' | 'view-orders' | 'make-report') =>
    void playground.perform({ kind, client, ...inFrame(frame) })
  const { user, cart, lastAnswer } = page
  const said = lastAnswer
    ? browser.answers(lastAnswer.method, lastAnswer.path, lastAnswer.status)
    : ''
  return (
    <div className="shop">
      {user === null ? (
        <LogIn frame={frame} />
      ) : (
        <div className="shop-top">
          <h2>{browser.greeting(user)}</h2>
          <button type="button" className="button quiet" onClick={() => act('log-out')}>
            {browser.logOut}
          </button>
        </div>
      )}
      <ul className="shop-goods">
        {products.map((id) => (
          <Product key={id} id={id} frame={frame} />
        ))}
      </ul>
      <p className="shop-cart">
        <b>{browser.cart(cart?.length ?? 0)}</b>{' '}
        <span>{cart?.map((id) => nameOf(id, browser.products)).join(', ')}</span>
        {cart !== null && cart.length > 0 && (
          <span className="shop-total">
            <span className="sr-only">{browser.total} </span>
            {browser.price(cart.reduce((sum, id) => sum + priceOf(id), 0))}
          </span>
        )}
      </p>
      <div className="shop-more">
        <button type="button" className="link" onClick={() => act('view-cart')}>
          {browser.viewCart}
        </button>
        <button type="button" className="link" onClick={() => act('view-orders')}>
          {browser.viewOrders}
        </button>
        <button type="button" className="link" onClick={() => act('make-report')}>
          {browser.makeReport}
        </button>
        <p role="status" className="shop-answer">
          {said}
          {said !== '' && lastAnswer?.status && <small> {lastAnswer.status}</small>}
        </p>
      </div>
    </div>
  )
}

function nameOf(id: string, names: Readonly<Record<string, string>>): string {
  return names[id] ?? id
}
