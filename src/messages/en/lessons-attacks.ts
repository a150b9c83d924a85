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
