import { useId } from 'react'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { Drawing } from './drawing.tsx'
import { inFrame } from './in-frame.ts'
import { priceOf, type ProductId } from './products.ts'
import { useShownClient } from './shown-client.ts'

interface ProductProps {
  readonly id: ProductId
  readonly frame: number | null
}

/** One of the shop's goods, and the button that puts it into the cart. */
export function Product({ id, frame }: ProductProps) {
  const { browser } = useMessages()
  const playground = usePlayground()
  const client = useShownClient()
  const label = useId()
  return (
    <li aria-labelledby={label}>
      <Drawing of={id} />
      <span id={label} className="shop-name">
        {browser.products[id]}
      </span>
      <span className="shop-price">{browser.price(priceOf(id))}</span>
      <button
        type="button"
        className="button"
        aria-describedby={label}
        onClick={() =>
          void playground.perform({ kind: 'add-to-cart', client, product: id, ...inFrame(frame) })
        }
      >
        {browser.addToCart}
      </button>
    </li>
  )
}
