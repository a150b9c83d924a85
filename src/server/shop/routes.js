import { accounts } from './accounts.js'
import { page } from './page.js'
import { products } from './products.js'

export function routes(app) {
  app.get('/', (req, res) => {
    const { user = null, cart = [] } = req.session ?? {}
    res.send(page(user, cart))
  })

  app.get('/api/cart', (req, res) => {
    if (!req.session.user) return res.status(401).json({ error: 'log in first' })
    res.json({ cart: req.session.cart })
  })

  app.post('/api/cart', (req, res) => {
    if (!req.session.user) return res.status(401).json({ error: 'log in first' })
    const product = products.find(({ id }) => id === req.body?.id)
    if (!product) return res.status(400).json({ error: 'no such product' })
    req.session.cart.push(product.id)
    res.json({ cart: req.session.cart })
  })

  app.get('/api/admin/orders', (req, res) => {
    if (!req.session.user) return res.status(401).json({ error: 'log in first' })
    const { role } = accounts.find(({ name }) => name === req.session.user)
    if (role !== 'admin') return res.status(403).json({ error: 'only for the admin' })
    res.json({ orders: [{ id: 1, user: 'lee', won: 11000 }] })
  })

  app.get('/api/report', (req, res) => {
    if (!req.session.user) return res.status(401).json({ error: 'log in first' })
    setTimeout(() => res.json({ sold: 3 }), 2000)
  })

  app.post('/api/renew', (req, res, next) => {
    const { user, cart } = req.session
    req.session.regenerate((err) => {
      if (err) return next(err)
      if (user) Object.assign(req.session, { user, cart })
      res.json({ renewed: true })
    })
  })
}
