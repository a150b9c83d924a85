import { accounts } from './accounts.js'

const find = ({ user, password } = {}) =>
  accounts.find((account) => account.name === user && account.password === password)

/** What a good log-in is answered with. */
export const welcome = {
  json: (req, res) => {
    res.json({ user: req.session.user, cart: req.session.cart })
  },
  redirect: (req, res) => {
    res.redirect('/')
  },
}

/** `regenerate`: the session gets a new ID; `before-answer`: it is saved before the answer leaves. */
export const login = {
  'regenerate at-end': (app, { welcome }) => {
    app.post('/login', (req, res, next) => {
      const account = find(req.body)
      if (!account) return res.status(401).json({ error: 'wrong user or password' })
      req.session.regenerate((err) => {
        if (err) return next(err)
        req.session.user = account.name
        req.session.cart = []
        welcome(req, res)
      })
    })
  },
  'regenerate before-answer': (app, { welcome }) => {
    app.post('/login', (req, res, next) => {
      const account = find(req.body)
      if (!account) return res.status(401).json({ error: 'wrong user or password' })
      req.session.regenerate((err) => {
        if (err) return next(err)
        req.session.user = account.name
        req.session.cart = []
        req.session.save((err) => {
          if (err) return next(err)
          welcome(req, res)
        })
      })
    })
  },
  'keep at-end': (app, { welcome }) => {
    app.post('/login', (req, res) => {
      const account = find(req.body)
      if (!account) return res.status(401).json({ error: 'wrong user or password' })
      req.session.user = account.name
      req.session.cart = []
      welcome(req, res)
    })
  },
  'keep before-answer': (app, { welcome }) => {
    app.post('/login', (req, res, next) => {
      const account = find(req.body)
      if (!account) return res.status(401).json({ error: 'wrong user or password' })
      req.session.user = account.name
      req.session.cart = []
      req.session.save((err) => {
        if (err) return next(err)
        welcome(req, res)
      })
    })
  },
}
