import type { ShopOptions } from '../options.ts'
import { code, hole, literal, type Tree } from './source-line.ts'

const onlyUsers = "if (!req.session.user) return res.status(401).json({ error: 'log in first' })"

/** The cart: in the session, or whole in a cookie of its own (as cookie-session would keep it). */
export const cartSources = {
  read: ({ cart }: ShopOptions): readonly Tree[] => [
    "app.get('/api/cart', (req, res) => {",
    [
      onlyUsers,
      ...(cart === 'cookie' ? [fromCookie, inCookie] : ['res.json({ cart: req.session.cart })']),
    ],
    '})',
  ],
  add: ({ cart = 'session' }: ShopOptions): readonly Tree[] => [
    code`// kept in: ${hole('cart', literal(cart))}`,
    "app.post('/api/cart', (req, res) => {",
    [
      onlyUsers,
      'const product = products.find(({ id }) => id === req.body?.id)',
      "if (!product) return res.status(400).json({ error: 'no such product' })",
      ...(cart === 'cookie'
        ? [
            fromCookie,
            'cart.push(product)',
            "res.cookie('cart', JSON.stringify(cart), { httpOnly: true })",
            inCookie,
          ]
        : ['req.session.cart.push(product.id)', 'res.json({ cart: req.session.cart })']),
    ],
    '})',
  ],
}

const fromCookie = "const cart = JSON.parse(parse(req.headers.cookie ?? '').cart ?? '[]')"
const inCookie = 'res.json({ cart: cart.map(({ id }) => id) })'
