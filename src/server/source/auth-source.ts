import type { ShopOptions } from '../options.ts'
import { code, hole, literal, type Tree } from './source-line.ts'

/** Log-in by another site (OAuth 2.0, RFC 6749 §4.1): out with a `state`, back with the same. */
export const authSources = {
  start: ({ auth }: ShopOptions): readonly Tree[] =>
    auth === undefined
      ? []
      : [
          "app.get('/auth/start', (req, res) => {",
          [
            'req.session.state = randomUUID()',
            'const query = new URLSearchParams({',
            [
              'state: req.session.state,',
              'redirect_uri: `${req.protocol}://${req.host}/auth/callback`,',
              code`response_mode: ${hole('auth.answer', literal(auth.answer))},`,
            ],
            '})',
            code`res.redirect(${hole('auth.provider', literal(auth.provider))} + '/authorize?' + query)`,
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
              `const { state, user } = req.${method === 'get' ? 'query' : 'body ?? {}'}`,
              "if (!state || state !== req.session.state) return res.status(400).json({ error: 'no pending log-in' })",
              'req.session.regenerate((err) => {',
              [
                'if (err) return next(err)',
                '// a code would be exchanged for the name here (RFC 6749 §4.1.3)',
                'req.session.user = user',
                'req.session.cart = []',
                "req.session.save((err) => (err ? next(err) : res.redirect('/')))",
              ],
              '})',
            ],
            '})',
          ],
}
