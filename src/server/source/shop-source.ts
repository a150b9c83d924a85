import type { Tree } from './source-line.ts'

/** The routes that are the same in every shop, by their names in the trace. */
export const shopRoutes: Readonly<Record<string, readonly Tree[]>> = {
  'GET /': [
    "app.get('/', (req, res) => {",
    ['const { user = null, cart = [] } = req.session ?? {}', 'res.send(page(user, cart))'],
    '})',
  ],
  'GET /api/cart': [
    "app.get('/api/cart', (req, res) => {",
    [
      "if (!req.session.user) return res.status(401).json({ error: 'log in first' })",
      'res.json({ cart: req.session.cart })',
    ],
    '})',
  ],
  'POST /api/cart': [
    "app.post('/api/cart', (req, res) => {",
    [
      "if (!req.session.user) return res.status(401).json({ error: 'log in first' })",
      'const product = products.find(({ id }) => id === req.body?.id)',
      "if (!product) return res.status(400).json({ error: 'no such product' })",
      'req.session.cart.push(product.id)',
      'res.json({ cart: req.session.cart })',
    ],
    '})',
  ],
  'GET /api/admin/orders': [
    "app.get('/api/admin/orders', (req, res) => {",
    [
      "if (!req.session.user) return res.status(401).json({ error: 'log in first' })",
      'const { role } = accounts.find(({ name }) => name === req.session.user)',
      "if (role !== 'admin') return res.status(403).json({ error: 'only for the admin' })",
      "res.json({ orders: [{ id: 1, user: 'lee', won: 11000 }] })",
    ],
    '})',
  ],
  'GET /api/report': [
    "app.get('/api/report', (req, res) => {",
    [
      "if (!req.session.user) return res.status(401).json({ error: 'log in first' })",
      'setTimeout(() => res.json({ sold: 3 }), 2000)',
    ],
    '})',
  ],
  'POST /api/renew': [
    "app.post('/api/renew', (req, res, next) => {",
    [
      'const { user, cart } = req.session',
      'req.session.regenerate((err) => {',
      [
        'if (err) return next(err)',
        'if (user) Object.assign(req.session, { user, cart })',
        'res.json({ renewed: true })',
      ],
      '})',
    ],
    '})',
  ],
}
