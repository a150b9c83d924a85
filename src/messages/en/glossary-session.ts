import type { SessionTermId, Term } from '../shape/glossary.ts'

/** Sessions, cookies, and what becomes of them. */
export const session: Readonly<Record<SessionTermId, Term>> = {
  session: {
    name: 'session',
    means:
      'A record on the server in which it keeps what it knows about one visitor across several requests.',
    usage: 'Not the same as being logged in: a session may be anonymous.',
    forms: ['session', 'sessions', 'session record', 'session records'],
  },
  'session-id': {
    name: 'session ID',
    means: 'A long random value that names one session record and tells nothing else.',
    usage: '',
    forms: ['session ID', 'session IDs'],
  },
  'session-store': {
    name: 'session store',
    means: 'Where session records live, looked up by session ID.',
    usage: '',
    forms: ['session store', 'session stores'],
  },
  cookie: {
    name: 'cookie',
    means:
      'A small named value that a server asks the browser to keep and to send back with later requests.',
    usage: '',
    forms: ['cookie', 'cookies'],
  },
  'session-id-cookie': {
    name: 'session ID cookie',
    means: 'The cookie that carries the session ID (`connect.sid`).',
    usage:
      'Often called “session cookie”, as is the cookie without expiry. This page keeps the two apart.',
    forms: ['session ID cookie'],
  },
  'cookie-without-expiry': {
    name: 'cookie without expiry',
    means:
      'A cookie without Expires or Max-Age, which the browser drops when its own session ends.',
    usage:
      'The standard’s “session cookie”. A browser that restores its windows may bring it back.',
    forms: ['session cookie', 'session cookies'],
  },
  attribute: {
    name: 'attribute',
    means: 'A rule that travels with a cookie and binds the browser, such as `Path` or `HttpOnly`.',
    usage: '',
    forms: ['attribute', 'attributes'],
  },
  authentication: {
    name: 'authentication',
    means: 'Checking who somebody is.',
    usage: '',
    forms: ['authentication'],
  },
  authorization: {
    name: 'authorization',
    means: 'Deciding whether somebody may do this one thing.',
    usage: '',
    forms: ['authorization'],
  },
  'log-in': {
    name: 'log-in and log-out',
    means: 'Telling the server who one is / telling it to forget that.',
    usage: '',
    forms: [],
  },
  signature: {
    name: 'signature',
    means:
      'A short check value, made with a secret, that shows a value was issued by the holder of the secret and not altered.',
    usage: 'Signing hides nothing: the value can be read.',
    forms: ['signature', 'signatures', 'signed'],
  },
  encryption: {
    name: 'encryption',
    means: 'Making a value unreadable without a key; express-session does not do this to the ID.',
    usage: '',
    forms: ['encryption'],
  },
  secret: {
    name: 'secret',
    means: "The server's key for signing and checking the cookie.",
    usage: '',
    forms: ['secret', 'secrets'],
  },
  expiry: {
    name: 'expiry',
    means: 'The moment from which a cookie or a session record no longer counts.',
    usage: '',
    forms: ['expiry', 'expires'],
  },
  'idle-timeout': {
    name: 'idle timeout',
    means: 'Ending a session after a time without use.',
    usage: '',
    forms: ['idle timeout'],
  },
  'absolute-timeout': {
    name: 'absolute timeout',
    means: 'Ending a session a fixed time after log-in, however busy it is.',
    usage: '',
    forms: ['absolute timeout'],
  },
  renewal: {
    name: 'renewal',
    means: 'Replacing or extending what there is: the expiry, or the session ID itself.',
    usage: '',
    forms: ['renewal', 'renewed'],
  },
  invalidation: {
    name: 'invalidation',
    means: 'Making a session ID worthless by removing its record on the server.',
    usage: '',
    forms: ['invalidation'],
  },
  regenerate: {
    name: 'regenerate',
    means: 'Starting a new session under a new ID and removing the old record.',
    usage: '',
    forms: ['regenerate', 'regenerated'],
  },
}
