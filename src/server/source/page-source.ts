import type { ShopOptions } from '../options.ts'
import { code, hole, literal, missing, named, type Tree } from './source-line.ts'

/** The shop's pages. */
export const pageSources = {
  home: ({ cacheControl }: ShopOptions): readonly Tree[] => [
    "app.get('/', (req, res) => {",
    [
      'const { user = null, cart = [] } = req.session ?? {}',
      cacheControl === undefined
        ? missing('cacheControl', "res.set('Cache-Control', ")
        : named(
            'cacheControl',
            code`res.set('Cache-Control', ${hole('cacheControl', literal(cacheControl))})`,
          ),
      'res.send(page(user, cart))',
    ],
    '})',
  ],
  /** Its reviews are written by customers: escaped, or a hole for their scripts (OWASP, "XSS"). */
  product: ({ reviews = 'escaped' }: ShopOptions): readonly Tree[] => [
    code`// reviews: ${hole('reviews', literal(reviews))}`,
    "app.get('/products/:id', (req, res) => {",
    [
      'const product = products.find(({ id }) => id === req.params.id)',
      "if (!product) return res.status(404).json({ error: 'no such product' })",
      `res.send(productPage(product, ${reviews === 'raw' ? 'reviews' : 'reviews.map(escaped)'}))`,
    ],
    '})',
  ],
  orders: (): readonly Tree[] => [
    "app.get('/api/admin/orders', (req, res) => {",
    [
      "if (!req.session.user) return res.status(401).json({ error: 'log in first' })",
      'const account = accounts.find(({ name }) => name === req.session.user)',
      "if (account?.role !== 'admin') return res.status(403).json({ error: 'only for the admin' })",
      "res.json({ orders: [{ id: 1, user: 'lee', won: 11000 }] })",
    ],
    '})',
  ],
}
