import { say } from '../say.ts'
import type { ReasonMessages } from '../shape/reasons.ts'

export const serverReasons: ReasonMessages['server'] = {
  'pathname mismatch': ({ requestPath, cookiePath }) => ({
    what: `\`${requestPath}\` does not begin with \`cookie.path\` (\`${cookiePath}\`), so the middleware stepped aside and \`req.session\` is undefined here.`,
    cure: "Set `cookie.path: '/'`, or do not use the session on this route.",
  }),
  'store is disconnected': say(
    'The store is not connected, so the middleware stepped aside and `req.session` is undefined.',
    'Bring the store back; until then the shop must do without a session.',
  ),
  'no cookie': say(
    'The request brought no session ID.',
    'If you expected one, look at this exchange’s `Cookie` line and the browser’s verdicts.',
  ),
  'cookie unsigned': say(
    'The value has no signature of express-session’s form (`s:` id `.` signature), so it was thrown away before the store was asked.',
    'Look who wrote it: another program on this host may use the same cookie name. If so, change `name`.',
  ),
  'cookie signature invalid': say(
    'The signature does not fit the ID under any of the secrets in force, so the ID was thrown away before the store was asked.',
    'If you changed the secret, keep the old one second in the array; otherwise the value was altered or comes from another app.',
  ),
  'session found': say(
    'The store has a record under this ID; it is now `req.session`. Whether this user may do what was asked is for the shop’s own code to decide.',
  ),
  'no session found': say(
    'The ID is genuine, but this store has no record under it: logged out, expired, lost in a restart, or kept in another instance’s memory.',
    'Logging in again makes a new one; if restarts or several instances are the cause, use a shared store.',
  ),
  'new session': ({ saveUninitialized }) => ({
    what: `The request brought no usable session ID, so \`req.session\` is a new, empty one, kept only if something is written to it${saveUninitialized ? ': with `saveUninitialized: true` it is kept anyway' : ''}.`,
    cure: 'If you expected an ID, look at this exchange’s `Cookie` line and the browser’s verdicts.',
  }),
  regenerated: say(
    'The old record was removed and the session goes on under a new ID: an ID that somebody knew before is worth nothing now.',
  ),
  modified: say('The session’s data changed, so it was saved.'),
  resave: say(
    'Nothing changed, but `resave: true` saves it all the same: a slow request can bring back what another one removed.',
    'Set `resave: false`.',
  ),
  saveUninitialized: say(
    'Nothing was written to this new session, but `saveUninitialized: true` keeps it: every visitor without a cookie leaves a record.',
    'Set `saveUninitialized: false` to keep only sessions with something in them.',
  ),
  uninitialized: say(
    'The new session was left empty, and `saveUninitialized` is false: it is neither kept nor sent.',
  ),
  unchanged: ({ rolling, expires }) => ({
    what: `Nothing in the session changed, so ${
      rolling
        ? 'only the record’s life was extended, and the cookie is sent again.'
        : expires
          ? 'only the life of the record was extended; the cookie’s expiry in the browser did not move.'
          : 'the record was only marked as used.'
    }`,
    cure: !rolling && expires ? 'Use `rolling: true` if both are to move together.' : '',
  }),
  'just saved': say('The session was saved a moment ago: there is nothing to extend.'),
  destroyed: say('The record was removed: whoever still holds this ID holds nothing.'),
  unset: say("`req.session` was unset, and `unset: 'destroy'` removed the record."),
  'not secured': ({ orphan }) => ({
    what: `\`cookie.secure\` is true and to Express this request came over http, so no \`Set-Cookie\` was written; the browser had no say.${orphan ? ' A record was saved that nobody can reach.' : ''}`,
    cure: "Let https reach Express, or set `trust proxy` behind a proxy that sends `X-Forwarded-Proto: https`, or use `secure: 'auto'`.",
  }),
  'no session': say(
    'There is no session any more at the end of this request, so there is no cookie to send.',
  ),
  'new id': say('The session’s ID is new to this client, so the cookie is sent.'),
  rolling: say('`rolling: true` sends the cookie with every answer: its expiry moves along.'),
  'renewed expiry': say(
    'The session’s data changed and its cookie has an expiry, so it is sent once more with a later date.',
  ),
  'not needed': say(
    'The client has this ID already and no later expiry is due, so nothing is sent.',
  ),
  'cannot be written': say(
    'An option of the cookie is no value that a Set-Cookie line can hold (`domain` with a scheme or a port, or a `sameSite` other than `lax`, `strict` and `none`, for instance): writing the line throws as the headers leave. The session is stored, the answer says 200, and no cookie goes out.',
    'The error names the option: give it a value that a line can hold, `cookie.domain` a bare host name for instance, or leave it out.',
  ),
  'cleared by the shop': say(
    'The shop’s code told the browser to drop the cookie: a past date under the same name, domain and path.',
  ),
  'set by the shop': say('The shop’s own code set this cookie.'),
  'store error': say('The store answered with an error.', 'Look at the store, not at the cookie.'),
}
