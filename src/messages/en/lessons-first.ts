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
    goal: [
      'Two people are logged in, each with a record and a different cart, and no purchase has changed a cookie.',
    ],
    road: [
      'Add something before you log in.',
      'Log in as kim and add three things.',
      'Compare the cookie with the record.',
      "In lee's browser, open the shop, log in as lee and add something else.",
    ],
    hints: [
      'Watch two places while something goes into the cart: the session store and the cookies.',
      'A browser has one jar, and a log-in makes one record. Two records need two browsers.',
      'Choose the tab Lee’s browser, type `http://localhost:3000/`, choose the user lee, log in, and add something that kim does not have.',
    ],
    done: 'Two records with different carts, and each browser still holds the number it was given at log-in.',
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
    goal: [
      'One request is answered 401 without an ID and 200 with it, while the record stays in the store.',
    ],
    road: [
      'Log in and view the cart.',
      'Copy the cookie to curl.',
      'Delete the cookie in the browser and view the cart.',
      'Send the same request from curl.',
    ],
    hints: [
      'Watch the row in the session store while the cookie goes.',
      'The server knows whoever brings the ID. Which program brings it makes no difference.',
      'Under `connect.sid`: copy it to curl, then delete it. View the cart, and send from the tab curl.',
    ],
    done: 'Without the ID 401, with it 200, and the record did not move.',
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
    goal: ['One address is answered 401, 403 and 200: to nobody, to a customer and to the admin.'],
    road: [
      'Ask for the orders without logging in.',
      'Log in as kim and ask again.',
      'Log out, log in as admin and ask again.',
    ],
    hints: [
      "Look at whose code answers: express-session's or the shop's.",
      'express-session only finds the session. The route looks at the user and the role in it, and decides.',
      'Ask for Orders (admin) three times: logged out, as kim, as admin.',
    ],
    done: "401 to nobody, 403 to a customer, 200 to the admin, and each time the shop's own code said so.",
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
    goal: [
      'After one log-out the store has no record and the browser no cookie, and the next request is answered 401.',
    ],
    road: [
      'Log in, log out, and look what is left.',
      "In `server.js`, set `logout` to `'destroy'`; log in and out.",
      "Set it to `'destroy-and-clear'`; log in, log out, view the cart.",
    ],
    hints: [
      'After a log-out look at both places: the cookies and the session store.',
      'The server ends the session with `req.session.destroy`; the browser drops the cookie when `res.clearCookie` tells it to.',
      "In `server.js`, set `logout` to `'destroy-and-clear'`. Log in, log out, view the cart.",
    ],
    done: 'The log-out took the record out of the store and the cookie out of the jar; the next request brought no ID.',
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
    goal: [
      "The thief gets in with kim's ID, kim logs out, and from then on that ID is answered 401.",
    ],
    road: [
      'Log in as kim and copy the cookie to the thief.',
      'Send the request as the thief.',
      'Log out as kim, and send again as the thief.',
      "Set `logout` to `'destroy-and-clear'` and do it all again.",
    ],
    hints: [
      "Lay the thief's request beside kim's and compare them step by step.",
      'Only the server can make an ID worthless, by giving up its record.',
      "`logout: 'destroy-and-clear'`. Then log in, copy the cookie to the thief, send, log out, send.",
    ],
    done: "The signature still fitted, but the record was gone: kim's log-out held for the thief too.",
    takeaway: 'Whoever holds the ID is the user; only the server can take that back.',
    near: {
      'still-in': 'kim has logged out, and the thief is still kim: the record was not destroyed.',
      'not-by-log-out':
        'The thief is out, but not because kim logged out. Log-out itself must end the session.',
      'everybody-out': 'The signature no longer fits: the thief is out, and so is everybody else.',
    },
  },
}
