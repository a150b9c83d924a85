import type { AskedMessages } from '../shape/asked.ts'

const of = (option: string | null) => (option === null ? '' : `\`${option}\`: `)

export const asked: AskedMessages = {
  rules: {
    'cookie-new':
      'An ID that is new to the client is sent if `saveUninitialized` holds or the data changed; a `Secure` one only over https.',
    'cookie-known':
      'An ID that the client has already is sent again if `rolling` holds, or if the cookie has an expiry and the data changed.',
    'save-new': 'A session that is new to the client is saved only if its data changed.',
    save: 'A session is saved if it is new, its data changed, or `resave` holds; not once more if the shop’s code has saved it already.',
    touch: 'A record is kept alive if the client had its ID and nothing is saved now.',
    destroy: 'A record is destroyed if `unset` says so and `req.session` is gone.',
  },
  names: {
    session: 'there is a `req.session`',
    newId: 'the ID is new to the client',
    saveUninitialized: '`saveUninitialized`',
    modified: 'the session’s data changed',
    resave: '`resave`',
    saved: 'the shop’s code saved it already',
    saves: 'the session is saved now',
    rolling: '`rolling`',
    expires: 'the cookie has an expiry',
    secure: 'the cookie is `Secure`',
    issecure: 'the request counts as https',
    unset: "`unset: 'destroy'`",
  },
  yes: 'yes',
  no: 'no',
  count: (conditions) => `${conditions} conditions were asked`,
  asked: 'asked',
  value: 'here',
  ground: 'ground',
  traced: {
    session: ['the handler left it there', 'the handler took it away'],
    newId: ['the request did not bring it', 'the request brought it'],
    modified: ['other than at the beginning', 'the same as at the beginning'],
    saved: ['answered before the response left', 'no `req.session.save()` before the response'],
    saves: ['its `store.set` is on the way', 'no `store.set` at the end'],
  },
  set: (option) => `${of(option)}set in the code`,
  fallback: (option) => `${of(option)}the default`,
  record: 'in the session’s record',
  tls: 'https reaches the app itself',
  forwarded: (value) =>
    value === '' ? 'no `X-Forwarded-Proto` came' : `\`X-Forwarded-Proto: ${value}\``,
}
