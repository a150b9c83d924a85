import type { ShopOptions } from '../options.ts'
import { code, hole, literal, missing, named, type Tree } from './source-line.ts'

/** `POST /login`: with a new session ID or the old one, saved before the answer leaves, at its end, or too late. */
export function loginSource({ login, theme }: ShopOptions): readonly Tree[] {
  const waits = login.regenerate || login.save === 'before-answer'
  const late = login.save === 'after-answer'
  const [user, cart] = late ? ['account.name', '[]'] : ['req.session.user', 'req.session.cart']
  const answer =
    login.answer === 'json' ? `res.json({ user: ${user}, cart: ${cart} })` : "res.redirect('/')"
  const { remember } = login
  const written: readonly Tree[] = [
    'req.session.user = account.name',
    'req.session.cart = []',
    remember === undefined
      ? missing('login.remember', 'req.session.cookie.maxAge = ')
      : named(
          'login.remember',
          code`req.session.cookie.maxAge = ${hole('login.remember', literal(remember))}`,
        ),
  ]
  const dark =
    theme === undefined
      ? missing('theme', "res.cookie('theme', 'dark', ")
      : named('theme', code`res.cookie('theme', 'dark', ${hole('theme', literal(theme))})`)
  const answered =
    login.save === 'before-answer'
      ? ['req.session.save((err) => {', ['if (err) return next(err)', answer], '})']
      : [answer]
  const start = late ? [dark, ...answered, ...written] : [...written, dark, ...answered]
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
