import type { LessonsMessages } from '../shape/lessons.ts'

/** 6 to 9: the four attacks. */
export const attacks: Pick<
  LessonsMessages,
  | 'scripts-and-httponly'
  | 'forged-requests-and-samesite'
  | 'the-eavesdropper-and-secure'
  | 'fixation-and-regenerate'
> = {
  'scripts-and-httponly': {
    title: 'A script in the page, and HttpOnly',
    question: 'You set `httpOnly: true` while kim is logged in. The script reads the cookie…',
    answers: ['no more', 'still, until kim gets a new session', 'only its name'],
    goal: [
      "The script in the review first reads kim's ID; later it runs while kim is logged in and cannot read it.",
    ],
    road: [
      'Log in, and open `/products/mug` by its address.',
      'Set `cookie.httpOnly` to `true` and open it again.',
      'Go back to the shop, log out and in, open it again.',
      'Back in the shop, view the cart.',
    ],
    hints: [
      'Look at the request to evil.example: what stands in its address?',
      'A live session keeps the cookie options it was made with. Only a new one follows the new option.',
      '`cookie.httpOnly: true`. In the shop log out and in, open `/products/mug`, go back and view the cart.',
    ],
    done: 'The script ran while kim was logged in, and `document.cookie` no longer showed it the ID.',
    takeaway:
      "HttpOnly keeps the ID out of scripts' hands; it does not stop a script from acting in your name. Cure the XSS itself.",
    near: {
      'logged-out':
        'The script read nothing because nobody was logged in. Let kim be logged in when it runs.',
      'script-did-not-run':
        'The script no longer runs at all: that is the better cure. This lesson is about the second wall, for the day when one does run.',
      'still-read':
        'The script has read the ID, and can still read it: a live session keeps its old cookie options.',
    },
  },
  'forged-requests-and-samesite': {
    title: 'Forged requests and SameSite',
    question: "No `sameSite` at all; kim logged in ten seconds ago; evil's form posts.",
    answers: [
      'withheld: unset means Lax',
      'sent: the first two minutes are an exception',
      'CORS stops it',
    ],
    goal: [
      "Less than two minutes after the log-in, another site's form gets nowhere and kim's cart stays as it is.",
      'A link on that site still finds kim logged in.',
    ],
    road: [
      'Log in, type `https://evil.example/` and press its form.',
      'Take `cookie.sameSite` away, log in again, press at once.',
      "Set it to `'strict'`: press the form, then follow the link.",
      "Set it to `'lax'` and do the same.",
    ],
    hints: [
      "Look at the browser's first step: is the cookie sent or kept back, and for what reason?",
      "SameSite looks at how another site asks: by a form's POST or by a link.",
      "`cookie.sameSite: 'lax'`. Log out and in, go to evil.example and press the form; go there again and follow the link.",
    ],
    done: 'The form came without the cookie and changed nothing; the link brought the cookie along.',
    takeaway:
      'The attacker never sees the cookie; the browser brings it along. Say `lax` yourself, change state by POST only, and add a CSRF token where it matters.',
    near: {
      'still-sent':
        "The form of the other site came with kim's cookie, and the shop did as it was told.",
      'too-late':
        'The form was stopped, but only after the two minutes for which a new cookie without SameSite goes along.',
      'link-too':
        'The form was stopped, and so was the link: people who come from outside look logged out.',
    },
  },
  'the-eavesdropper-and-secure': {
    title: 'The eavesdropper and Secure',
    question: '`secure: true` on a plain http shop: kim logs in with the right password.',
    answers: [
      'the cookie is encrypted',
      'the browser refuses it',
      'the server does not even send it',
    ],
    goal: [
      'A cookie that came over https is kept back from an http request, nobody on the way has read it, and over https it still counts.',
    ],
    road: [
      'Log in over http: what does the eavesdropper note?',
      'Set `cookie.secure` to `true` and log in: who drops the cookie?',
      'In `client.js`, choose a name over https; log in.',
      'Type `http://shop.example/`, then the https address, and view the cart.',
    ],
    hints: [
      'Look at the step on the way where somebody listens, and at what can be read there.',
      'https covers the way. `Secure` says that the cookie may take no other.',
      '`client.js`: a name over https. `cookie.secure: true`. Log in, type `http://shop.example/`, type `https://shop.example/`, view the cart.',
    ],
    done: 'The http request went without the cookie, and over https the same session was still good.',
    takeaway: 'https hides the cookie on the way; Secure keeps it from ever going any other way.',
    near: {
      overheard: 'The cookie came over https and then went over http, readable to whoever listens.',
      'no-wire':
        "On localhost nothing goes over a wire, and Secure cookies go over http too. Use the shop's own host.",
      'never-tried': 'Over https all is well. Now type the http address, and see what goes along.',
    },
  },
  'fixation-and-regenerate': {
    title: 'The planted ID',
    question:
      "kim's password was never seen, kim's cookie never copied after log-in. mallory uses the ID she wrote down before.",
    answers: ['401', 'an empty cart of her own', "kim's cart"],
    goal: [
      'kim comes to log in with an ID that mallory knows, leaves with a new one, and the old one is answered 401.',
    ],
    road: [
      'Copy the cookie of the first visit to mallory.',
      'Log in as kim, then send the request as mallory.',
      'Set `login.regenerate` to `true`; log out and reload.',
      "Copy, log in, send as mallory, and view kim's cart.",
    ],
    hints: [
      "Compare the ID before kim's log-in with the one after it.",
      'An ID that stays the same at log-in stays known to everybody who knew it.',
      '`login.regenerate: true`. Log out, reload, copy the cookie to mallory, log in as kim, send as mallory, view the cart.',
    ],
    done: 'The log-in came with the ID that mallory knew and gave another; the old record is gone.',
    takeaway:
      "Give a new ID whenever somebody's rights change: `req.session.regenerate` at log-in.",
    near: {
      'same-id': 'kim logged in under an ID that somebody else knows, and kept it.',
      'no-cookie':
        'kim came without the planted ID. Log in with it, and see what the log-in does to it.',
      'not-by-log-in':
        'mallory is out, but the log-in did not do that. The ID must change at the moment of log-in.',
    },
  },
}
