import type { ShopOptions } from '../options.ts'
import { code, hole, literal, missing, named, type Tree } from './source-line.ts'

/** Log-in by another site (OAuth 2.0, RFC 6749 §4.1): out with a `state`, back with the same. */
export const authSources = {
  start: ({ auth }: ShopOptions): readonly Tree[] =>
    auth === undefined
      ? [missing('auth', 'log-in by another site: ')]
      : [
          "app.get('/auth/start', (req, res) => {",
          [
            'req.session.state = randomUUID()',
            'const query = new URLSearchParams({',
            [
              'state: req.session.state,',
              'redirect_uri: `${req.protocol}://${req.host}/auth/callback`,',
            ],
            '})',
            named('auth', code`res.redirect(${hole('auth', literal(auth))} + '?' + query)`),
          ],
          '})',
        ],
  callback:
    (method: 'get' | 'post') =>
    ({ auth }: ShopOptions): readonly Tree[] =>
      auth === undefined
        ? []
        : [
            `app.${method}('/auth/callback', (req, res, next) => {`,
            [
              `const { code, state } = req.${method === 'get' ? 'query' : 'body ?? {}'}`,
              "if (!state || state !== req.session.state) return res.status(400).json({ error: 'no pending log-in' })",
              'const user = codes.get(code)',
              "if (!user) return res.status(401).json({ error: 'no such code' })",
              'req.session.regenerate((err) => {',
              [
                'if (err) return next(err)',
                'req.session.user = user',
                'req.session.cart = []',
                "req.session.save((err) => (err ? next(err) : res.redirect('/')))",
              ],
              '})',
            ],
            '})',
          ],
}
