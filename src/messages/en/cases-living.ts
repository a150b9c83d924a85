import type { CasesMessages } from '../shape/cases.ts'

/** E and F: the store, the life of a session, attackers and caches. */
export const living: Pick<
  CasesMessages,
  | 'RI-45'
  | 'RI-46'
  | 'RI-47'
  | 'RI-48'
  | 'RI-50'
  | 'RI-51'
  | 'RI-52'
  | 'RI-54'
  | 'RI-55'
  | 'RI-57'
  | 'RI-59'
  | 'RI-60'
  | 'RI-61'
  | 'RI-63'
  | 'RI-64'
> = {
  'RI-45': {
    symptom: 'Everybody is logged out when the server restarts',
    search: 'memorystore restart nodemon deploy crash lost sessions',
    cause:
      'The sessions lived in the process’s memory. The cookie is still there and names a record that is gone.',
    cure: 'Use a shared store, such as Redis.',
  },
  'RI-46': {
    symptom: 'Logged in, logged out, logged in, at random',
    search: 'pm2 cluster load balancer several instances random logout',
    cause:
      'Each process has a memory of its own. The next request went to one that has never heard of this session.',
    cure: 'A store that all instances share.',
  },
  'RI-47': {
    symptom: 'Hundreds of thousands of empty sessions in the store',
    search: 'saveUninitialized true bots health check rows grow',
    cause:
      'A client without a jar is a new visitor at each request, and `saveUninitialized: true` keeps a record for each.',
    cure: '`saveUninitialized: false`.',
  },
  'RI-48': {
    symptom: 'One visit, many sessions',
    search: 'express.static after session order assets images parallel first visit',
    cause:
      'The page’s files are asked for at the same time as the first visit, all without a cookie, and the session middleware stands before `express.static`.',
    cure: 'Put `express.static` before the session middleware, and `saveUninitialized: false`.',
  },
  'RI-50': {
    symptom: 'Still logged in after log-out',
    search: 'resave true race slow request destroy comes back resurrect',
    cause:
      'A slow request had read the session before the log-out. With `resave: true` it saved its old copy at the end, and the record was back.',
    cure: '`resave: false`.',
  },
  'RI-51': {
    symptom: 'Something vanishes from the cart',
    search: 'lost update parallel requests race overwrite session data',
    cause:
      'The session is read and written as a whole. A slow request that changed nothing wrote its old copy over the new cart.',
    cure: '`resave: false` cures this one. Two requests that both write still race: keep carts in a database of their own.',
  },
  'RI-52': {
    symptom: 'After log-in I am shown as logged out; a refresh helps',
    search: 'redirect before save async store race req.session.save passport',
    cause:
      'The redirect left before the store had written the session. The next request read the old state.',
    cure: 'Answer inside `req.session.save(callback)`.',
  },
  'RI-54': {
    symptom: '`connect.sid` is still there after log-out',
    search: 'destroy leaves cookie in browser devtools logout',
    cause:
      '`destroy` removes the record on the server and sends no Set-Cookie. The browser keeps a number that leads nowhere.',
    cure: "Add `res.clearCookie('connect.sid')`; the session has ended either way.",
  },
  'RI-55': {
    symptom: '`clearCookie` does not clear the cookie',
    search:
      'clearCookie path domain attributes must match not deleted cross-site log-out SameSite None',
    cause:
      'Name, domain and path are the key: a deletion that names another path or domain deletes another cookie. On one site the key is enough; asked for from another site, the deletion itself must be `SameSite=None; Secure`, or the browser refuses it.',
    cure: 'Give `clearCookie` the path and the domain that the cookie was set with; across sites all of its attributes.',
  },
  'RI-57': {
    symptom: 'Logged out although I was active all the time',
    search: 'rolling false maxAge idle touch expiry cookie store drift',
    cause:
      'What changed the cart moved both expiries. What only looked moved the record’s alone (`touch`): with `rolling: false` an unchanged session sends no Set-Cookie.',
    cure: '`rolling: true`.',
  },
  'RI-59': {
    symptom: 'No matter what I set, the old option is used',
    search: 'changed cookie options not applied sameSite maxAge redeploy same store',
    cause:
      'Cookie options are kept in the session’s record and come back from there. A live session keeps its own, even with `rolling: true`.',
    cure: 'New sessions have the new options: regenerate, or log out and in.',
  },
  'RI-60': {
    symptom: 'Everybody is logged out since the secret was changed',
    search: 'secret rotation array new old signature invalid',
    cause:
      'No secret in force fits the old signatures, so every cookie is thrown away before the store is asked.',
    cure: "Keep the old one second: `secret: ['new', 'old']`. The first signs, all verify.",
  },
  'RI-61': {
    symptom: 'Somebody else is in my account, and my password never leaked',
    search: 'session fixation regenerate login same id planted',
    cause:
      'The ID that was noted before the log-in is the one that is logged in: it did not change when the user’s rights did.',
    cure: '`req.session.regenerate` at log-in: a new ID, and the old record goes.',
  },
  'RI-63': {
    symptom: 'After log-out, the Back button shows my page',
    search: 'back button cache logout does not work no-store bfcache',
    cause:
      'Back drew the page from the browser’s cache: no request was made, so nobody was asked. The session has ended.',
    cure: '`Cache-Control: no-store` on pages that are somebody’s own.',
  },
  'RI-64': {
    symptom: '`document.cookie` is empty, though DevTools shows the cookie',
    search: 'httpOnly document.cookie empty script cannot read other host',
    cause:
      'The cookie is HttpOnly (the default): it goes along with requests, and no script sees it.',
    cure: 'Nothing is broken. Ask the server who is logged in; leave `httpOnly: true`.',
  },
}
