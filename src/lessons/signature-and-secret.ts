import { client, logIn, session, viewCart, visit } from '../cases/usual-deeds.ts'
import { newBrowser } from '../world/defaults.ts'
import type { Exchange } from '../world/exchange.ts'
import { foundSession, hadBadSignature, hadNoSignature, isLogIn, statusOf } from './facts.ts'
import type { Lesson } from './lesson.ts'
import { progress } from './progress.ts'

const editor = 'editor'
const sends = (value: string) => [
  { kind: 'set-client', client: editor, path: 'cookie', value: `connect.sid=${value}` },
  { kind: 'send', client: editor, url: '/api/cart' },
]
const forged = sends('s%3Aan-id-of-my-own.c2lnbmVkLWJ5LW1l')
const secret = (value: string | readonly string[]) => ({
  kind: 'set',
  path: 'shop.session.secret',
  value,
})
const rolling = { kind: 'set', path: 'shop.session.rolling', value: true }
const secretOf = (one: Exchange) =>
  one.steps.find((step) => step.name === 'verify-signature' && step.outcome === 'done')
/** Which of the secrets in force fitted, from 0; null: none was tried with success. */
const fitted = (one: Exchange) => {
  const step = secretOf(one)
  return step && 'secret' in step ? (step.secret ?? null) : null
}

export const signatureAndSecret: Lesson<'signature-and-secret'> = {
  id: 'signature-and-secret',
  world: {
    shop: { session: session({}, { secret: 'old' }), store: { kind: 'redis' } },
    clients: [newBrowser(client), { id: editor, kind: 'curl' }],
  },
  path: [
    visit,
    logIn,
    viewCart,
    ...forged,
    viewCart,
    secret('new'),
    viewCart,
    secret(['new', 'old']),
    viewCart,
    rolling,
    viewCart,
  ],
  asksBefore: 3,
  right: 1,
  goal: ({ exchanges }) => {
    const refused = exchanges.find(
      (x) =>
        hadBadSignature(x) &&
        statusOf(x) === 401 &&
        !x.steps.some(({ name }) => name === 'store.get'),
    )
    const granted = exchanges.filter(
      (one) => one.sidBefore !== null && statusOf(one) === 200 && foundSession(one),
    )
    const unbroken = (y: Exchange, z: Exchange) =>
      y.id < z.id &&
      y.sidBefore === z.sidBefore &&
      !exchanges.some((one) => one.id > y.id && one.id <= z.id && isLogIn(one))
    const byOlder = granted.find((z) => (fitted(z) ?? 0) > 0 && granted.some((y) => unbroken(y, z)))
    return progress([refused, byOlder], {
      'first-again': granted.some(
        (z) =>
          fitted(z) === 0 &&
          exchanges.some((x) => x.id < z.id && x.sidBefore === z.sidBefore && hadBadSignature(x)),
      ),
      unsigned: !refused && exchanges.some(hadNoSignature),
      'one-of-two': refused !== undefined || byOlder !== undefined,
    })
  },
  decides: ['verify-signature', 'verify-signature'],
  wrong: [
    {
      tries: 'putting the old secret back',
      actions: [visit, logIn, viewCart, secret('new'), viewCart, secret('old'), viewCart],
      near: 'first-again',
    },
    {
      tries: 'logging in again',
      actions: [visit, logIn, viewCart, secret(['new', 'old']), logIn, viewCart, ...forged],
      near: 'one-of-two',
    },
    {
      tries: 'a value that is not signed at all',
      actions: [visit, logIn, viewCart, ...sends('an-id-of-my-own'), viewCart],
      near: 'unsigned',
    },
  ],
}
