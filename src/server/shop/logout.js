export const logout = {
  'destroy-and-clear': (app, { cookieName, cookieKey }) => {
    app.post('/logout', (req, res, next) => {
      req.session.destroy((err) => {
        if (err) return next(err)
        res.clearCookie(cookieName, cookieKey)
        res.json({ loggedOut: true })
      })
    })
  },
  destroy: (app) => {
    app.post('/logout', (req, res, next) => {
      req.session.destroy((err) => {
        if (err) return next(err)
        res.json({ loggedOut: true })
      })
    })
  },
  clear: (app, { cookieName, cookieKey }) => {
    app.post('/logout', (req, res) => {
      res.clearCookie(cookieName, cookieKey)
      res.json({ loggedOut: true })
    })
  },
  'clear-other-path': (app, { cookieName }) => {
    app.post('/logout', (req, res, next) => {
      req.session.destroy((err) => {
        if (err) return next(err)
        res.clearCookie(cookieName, { path: '/account' })
        res.json({ loggedOut: true })
      })
    })
  },
  'clear-other-domain': (app, { cookieName }) => {
    app.post('/logout', (req, res, next) => {
      req.session.destroy((err) => {
        if (err) return next(err)
        res.clearCookie(cookieName, { domain: req.hostname })
        res.json({ loggedOut: true })
      })
    })
  },
  null: (app) => {
    app.post('/logout', (req, res) => {
      req.session = null
      res.json({ loggedOut: true })
    })
  },
  overwrite: (app, { cookieName }) => {
    app.post('/logout', (req, res, next) => {
      req.session.destroy((err) => {
        if (err) return next(err)
        res.cookie(cookieName, 'logged-out')
        res.json({ loggedOut: true })
      })
    })
  },
}
