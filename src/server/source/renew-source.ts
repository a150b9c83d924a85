import type { Tree } from './source-line.ts'

/** A new session ID with the same data: changed cookie options apply from here on. */
export const renewSource = (): readonly Tree[] => [
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
]
