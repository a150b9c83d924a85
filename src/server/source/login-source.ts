import type { ShopOptions } from '../options.ts'
import { code, hole, literal, missing, named, type Tree } from './source-line.ts'

/** `POST /login`: with a new session ID or the old one, saved before the answer leaves or at its end. */
export function loginSource({ login, theme }: ShopOptions): readonly Tree[] {
  const waits = login.regenerate || login.save === 'before-answer'
  const answer =
    login.answer === 'json'
      ? 'res.json({ user: req.session.user, cart: req.session.cart })'
      : "res.redirect('/')"
  const start: readonly Tree[] = [
    'req.session.user = account.name',
    'req.session.cart = []',
    theme === undefined
      ? missing('theme', "res.cookie('theme', 'dark', ")
      : named('theme', code`res.cookie('theme', 'dark', ${hole('theme', literal(theme))})`),
    ...(login.save === 'before-answer'
      ? ['req.session.save((err) => {', ['if (err) return next(err)', answer], '})']
      : [answer]),
  ]
  return [
    code`// a new session ID: ${hole('login.regenerate', literal(login.regenerate))}, saved: ${hole('login.save', literal(login.save))}, answer: ${hole('login.answer', literal(login.answer))}`,
    `app.post('/login', (req, res${waits ? ', next' : ''}) => {`,
    [
      'const { user, password } = req.body ?? {}',
      'const account = accounts.find((one) => one.name === user && one.password === password)',
      "if (!account) return res.status(401).json({ error: 'wrong user or password' })",
      ...(login.regenerate
        ? ['req.session.regenerate((err) => {', ['if (err) return next(err)', ...start], '})']
        : start),
    ],
    '})',
  ]
}
