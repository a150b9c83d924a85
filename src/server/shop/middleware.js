import cors from 'cors'
import { stylesheet } from './page.js'

export const middleware = {
  static(app) {
    app.get('/static/shop.css', (req, res) => {
      res.type('css').send(stylesheet)
    })
  },
  cors(app, { corsOptions }) {
    app.use(cors(corsOptions))
  },
  session(app, { session, sessionOptions }) {
    app.use(session(sessionOptions))
  },
}
