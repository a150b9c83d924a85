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
