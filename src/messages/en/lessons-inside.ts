import type { LessonsMessages } from '../shape/lessons.ts'

/** 10 to 14: inside the server, and between two hosts. */
export const inside: Pick<
  LessonsMessages,
  | 'signature-and-secret'
  | 'three-switches-and-two-clocks'
  | 'whose-memory'
  | 'the-course-note-on-localhost'
  | 'front-end-here-api-there'
> = {
  'signature-and-secret': {
    title: 'Signature and secret',
    question: 'One letter of the ID is changed. What does the server do?',
    answers: [
      'looks it up, finds nothing',
      'rejects it before any look-up',
      'decrypts it to rubbish',
    ],
    goal: [
      'A forged value is answered 401 before the store is asked.',
      'A cookie from before still counts, though a new secret is now the first.',
    ],
    road: [
      'Log in, view the cart, copy the cookie to the editor.',
      'As the editor, change one letter of the value and send.',
      'Put a new secret in front of the old one.',
      'View the cart, without logging in again.',
    ],
    hints: [
      'Look whether the store is asked at all.',
      'The first secret signs; every secret of the list may check.',
      '`+` beside `secret` puts a new one in front. Then view the cart.',
    ],
    done: 'The forged value never got to the store; the old signature was checked with the second secret.',
    takeaway:
      'Signed, not encrypted: anyone can read it, nobody can forge it, and a stolen one is still valid.',
    near: {
      unsigned: 'A value without `s:` is not even looked at as signed. Change one that is.',
      'first-again':
        'The old secret is the first one again. Let the new one be first, and the old cookie still hold.',
      'one-of-two':
        'One of two: a forged signature refused, and an old signature that still holds under a new secret.',
    },
  },
  'three-switches-and-two-clocks': {
    title: 'saveUninitialized, rolling, resave',
    question: 'kim reads the cart every 20 s; `maxAge` is 60 s, `rolling: false`. At 61 s?',
    answers: [
      '200: kim was active',
      '401: the cookie has expired, the record has not',
      '401: the record has expired',
    ],
    goal: [
      'Twenty or more visitors without cookies come, and the store holds no more than before.',
      'By reading alone, kim is still in after more than one `maxAge`.',
      'kim logs out while a report is being made, and stays out.',
    ],
    road: [
      'As the bots, send 50 at once and look at the store. Set `saveUninitialized` to `false` and send 50 more.',
      'Log in, and view the cart every 20 s until more than 60 s are over. Set `rolling` to `true` and do the same.',
      'Log in, ask for the report, and log out before it is there. View the cart. Set `resave` to `false` and do the same.',
    ],
    hints: [
      'Look at the count of records in the first round, at the two times left in the second, at what the slow request saves in the third.',
      '`saveUninitialized` keeps empty sessions, `rolling` sends the cookie every time, `resave` saves what has not changed.',
      '`saveUninitialized: false`, then `rolling: true`, then `resave: false`.',
    ],
    done: 'No record for those who only look, a cookie that reading renews, and a log-out that no slow request undoes.',
    takeaway:
      'The cookie and the record each have a clock; `touch` moves one, `Set-Cookie` the other.',
    near: {
      'bots-remembered': 'The bots are gone, and each left a record behind.',
      'cookie-expired':
        'The record lives, but the cookie has expired: reading moved one clock only.',
      wrote:
        'That held because something was written, which sends the cookie again. Do it by reading alone.',
      'came-back':
        'The slow request saved what it had read before the log-out: the record is back.',
    },
  },
  'whose-memory': {
    title: 'Memory or a shared store',
    question: 'kim logged in on A. The next requests go B, A, B, A.',
    answers: ['all 200', 'all 401 after the first', 'by turns 401 and 200'],
    goal: [
      'Every instance has been restarted, and two of them still find the same session, without another log-in.',
    ],
    road: [
      'Log in and view the cart four times.',
      "Under Network, set `balancing` to `'sticky'`; restart an instance.",
      'Set `store.kind` to `new RedisStore` and `balancing` back.',
      'Log in, restart both, view the cart twice.',
    ],
    hints: [
      "The session store has a part for each instance. Which one has kim's record?",
      "Memory is one process's own and ends with it. Look for a place that both can reach.",
      "`store.kind: new RedisStore`, `balancing: 'round-robin'`. Log in, restart both, view the cart twice.",
    ],
    done: 'Both processes ended and began anew, and each found the session in the shared store.',
    takeaway: "A session lives where its store lives; memory is nobody's but the process's.",
    near: {
      'one-instance':
        'The session outlived the restart, but one instance alone answered. Let two answer.',
      'memory-died': 'The process ended, and its memory with it: the record is gone.',
    },
  },
  'the-course-note-on-localhost': {
    title: "The course note's configuration",
    question: 'The password was right, the jar is empty. Who dropped the cookie?',
    answers: [
      'the browser, for `Secure` on http',
      'the browser, for `Domain=localhost`',
      'the server never sent it',
    ],
    goal: [
      'On localhost the cookie of a log-in is stored, the next request is answered 200, and exactly one record has a user.',
    ],
    road: [
      'Log in, and add something to the cart.',
      'Look at the log-in: who dropped the cookie?',
      'Set `cookie.secure` to `false` and log in: who is it now?',
      'Change `cookie.sameSite` too; log in, view the cart.',
    ],
    hints: [
      'Look at the answer to `POST /login`: is there a `Set-Cookie`?',
      'Over http the server sends no Secure cookie, and the browser stores no `SameSite=None` without `Secure`.',
      "`cookie.secure: false` and `cookie.sameSite: 'lax'`. Log in, view the cart.",
    ],
    done: 'The server sent the cookie, the browser stored it, and the cart was answered 200.',
    takeaway:
      'First ask who dropped it: the server with `not secured`, or the browser with a reason.',
    near: {
      'not-secured':
        'The server still sends no cookie: to Express this is http, and the cookie asks for https.',
      refused:
        'Now the server sends the cookie, and the browser refuses it. One half is done; read its reason.',
    },
  },
  'front-end-here-api-there': {
    title: 'Front end here, API there',
    question: '`SameSite=None; Secure` at last, on https. What arrives?',
    answers: ['the cookie', 'a CORS error', 'no `Set-Cookie`: Express thinks it is on http'],
    goal: [
      "From another site, third-party cookies allowed: the log-in's cookie is stored, and the page reads the cart.",
      'The same in a browser that blocks third-party cookies.',
    ],
    road: [
      'Log in: what becomes of the cookie?',
      "In `client.js`, set `credentials` to `'include'`; let `cors` name the page's origin, with credentials.",
      'Set `cookie.sameSite`, `cookie.secure`, `trust proxy`; log in after each.',
      'Block third-party cookies; then bring page and API under one site.',
    ],
    hints: [
      'Read what became of the last log-in. Each wall is another party: page, server, browser, proxy.',
      "The page asks for cookies, the server names the page's origin, the cookie says `None` and `Secure`, Express trusts the proxy.",
      'For the second part choose two names of one site in `client.js`, put `https://www.shop.example` into the list of `cors.origin`, and log in.',
    ],
    done: 'Four settings made it work across sites; under one site it works where third-party cookies are blocked, too.',
    takeaway: 'Four settings make a cross-site cookie possible; one site makes it dependable.',
    near: {
      'not-considered':
        'The log-in worked, and the browser did not even look at the cookie: this fetch leaves cookies out.',
      unreadable:
        'The page may not read the answer: with credentials, the server must name its exact origin.',
      'not-secured': 'The server sent no cookie: behind the proxy, Express takes this for http.',
      refused: 'The cookie arrived, and the browser refused it. Read the reason beside it.',
      'one-star':
        'One of two: it works where third-party cookies are allowed, and where they are blocked.',
    },
  },
}
