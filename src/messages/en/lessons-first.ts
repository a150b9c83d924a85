import type { LessonsMessages } from '../shape/lessons.ts'

/** 1 to 5: what a session is, and what log-out ends. */
export const first: Pick<
  LessonsMessages,
  | 'what-a-session-is'
  | 'the-cookie-carries-the-id'
  | 'who-you-are-what-you-may-do'
  | 'log-out-has-two-halves'
  | 'a-stolen-session'
> = {
  'what-a-session-is': {
    title: 'What a session is',
    question: 'You put three things into the cart. What grows?',
    answers: ['the cookie', 'the record on the server', 'both'],
    takeaway: 'The browser keeps a number, the server keeps the data.',
    near: {
      'added-before-log-in':
        'The shop answered 401: it keeps nothing for somebody it does not know.',
      'one-jar':
        "Two people logged in, but in one browser: the second one's log-in replaced the first one's record. Give each a browser.",
    },
  },
  'the-cookie-carries-the-id': {
    title: 'The cookie that carries the ID',
    question: 'You delete the cookie in the browser. What becomes of the record on the server?',
    answers: [
      'it goes at once',
      'it stays until it is destroyed or expires',
      'it goes with the next request',
    ],
    takeaway: 'HTTP forgets everything between requests; the cookie is the only reminder.',
    near: {
      'record-gone':
        '401 without an ID, but the record was not there either. Let the record live, and take only the cookie away.',
      mistyped:
        'An ID was sent, and its signature did not fit. The question is what happens when none is sent at all.',
    },
  },
  'who-you-are-what-you-may-do': {
    title: 'Authentication and authorization',
    question: "kim is logged in and asks for the admin's orders.",
    answers: ['200', '401', '403'],
    takeaway: '401 asks who you are; 403 knows, and still says no.',
    near: {
      'wrong-password':
        'That 401 is about a wrong password. Ask for the orders without logging in.',
      'two-of-three': 'A 403 is there. The 401 and the 200 of the same address are still to come.',
    },
  },
  'log-out-has-two-halves': {
    title: 'Log-out has two halves',
    question:
      "The log-out code is `res.clearCookie('connect.sid')` and nothing else. What is left?",
    answers: [
      'nothing',
      'the record; whoever has the ID is still kim',
      'the record, but nobody can reach it',
    ],
    takeaway:
      'Destroy the record on the server, then clear the cookie; only the first one ends the session.',
    near: {
      'record-left': 'The cookie is gone; the record is not. Whoever copied the ID is still kim.',
      'cookie-left':
        'The record is gone; the cookie is not. The browser goes on showing a worthless number.',
      'both-left': 'Neither half happened: the record and the cookie are both still there.',
    },
  },
  'a-stolen-session': {
    title: 'A stolen session',
    question: 'kim logs out (cookie cleared only). What does the thief get now?',
    answers: ['401', "still kim's cart", 'an empty cart'],
    takeaway: 'Whoever holds the ID is the user; only the server can take that back.',
    near: {
      'still-in': 'kim has logged out, and the thief is still kim: the record was not destroyed.',
      'not-by-log-out':
        'The thief is out, but not because kim logged out. Log-out itself must end the session.',
      'everybody-out': 'The signature no longer fits: the thief is out, and so is everybody else.',
    },
  },
}
