import type { CodeTermId, Term } from '../shape/glossary.ts'

/** Attributes of a cookie, options of express-session: names as they stand in code. */
export const code: Readonly<Record<CodeTermId, Term>> = {
  'attribute-Domain': {
    name: 'Domain',
    means:
      'The hosts that get the cookie: without it only the host that set it, with it also its subdomains.',
    usage: '',
    forms: ['Domain', 'cookie.domain'],
  },
  'attribute-Path': {
    name: 'Path',
    means: 'The part of the address below which the cookie goes along; it guards nothing.',
    usage: '',
    forms: ['Path', 'cookie.path'],
  },
  'attribute-Expires': {
    name: 'Expires',
    means:
      'The date from which the browser drops the cookie; Max-Age says the same in seconds, and wins.',
    usage: '',
    forms: ['Expires', 'cookie.expires', 'Max-Age', 'cookie.maxAge'],
  },
  'attribute-HttpOnly': {
    name: 'HttpOnly',
    means: 'Scripts of the page cannot read the cookie; requests carry it all the same.',
    usage: '',
    forms: ['HttpOnly', 'cookie.httpOnly'],
  },
  'attribute-Secure': {
    name: 'Secure',
    means: 'The cookie goes over https only, or to this machine.',
    usage: '',
    forms: ['Secure', 'cookie.secure'],
  },
  'attribute-SameSite': {
    name: 'SameSite',
    means: 'Whether the cookie goes along when another site starts the request.',
    usage: '',
    forms: ['SameSite', 'cookie.sameSite'],
  },
  'attribute-Partitioned': {
    name: 'Partitioned',
    means: 'The cookie counts only below the site in whose page it was set.',
    usage: '',
    forms: ['Partitioned', 'cookie.partitioned'],
  },
  'attribute-Priority': {
    name: 'Priority',
    means: 'When there are too many cookies, the browser drops those of low priority first.',
    usage: 'In no standard; Chromium keeps to it.',
    forms: ['Priority', 'cookie.priority'],
  },
  'option-name': {
    name: 'name',
    means: 'What the cookie with the session ID is called; by default `connect.sid`.',
    usage: '',
    forms: ['name'],
  },
  'option-resave': {
    name: 'resave',
    means: 'Saves the session at the end of each request, even if nothing changed.',
    usage: '',
    forms: ['resave'],
  },
  'option-saveUninitialized': {
    name: 'saveUninitialized',
    means: 'Keeps also new sessions in which nothing was written, and sends their cookie.',
    usage: '',
    forms: ['saveUninitialized'],
  },
  'option-rolling': {
    name: 'rolling',
    means: 'Sends the cookie with every answer, so that its expiry begins anew.',
    usage: '',
    forms: ['rolling'],
  },
  'option-unset': {
    name: 'unset',
    means:
      'What becomes of the record when the code sets `req.session` to null: `keep` or `destroy`.',
    usage: '',
    forms: ['unset'],
  },
  'option-proxy': {
    name: 'proxy',
    means:
      'Whether to believe the proxy’s word (X-Forwarded-Proto) that the browser came over https.',
    usage: '',
    forms: ['proxy'],
  },
  'option-genid': {
    name: 'genid',
    means: 'The function that makes session IDs; the default is random.',
    usage: '',
    forms: ['genid'],
  },
  'option-trust-proxy': {
    name: 'trust proxy',
    means: 'Whether Express believes what a proxy in front of it says about address and https.',
    usage: 'Where there is no proxy, anybody can make that header up.',
    forms: ['trust proxy'],
  },
  'data-user': {
    name: 'req.session.user',
    means: 'Who has logged in, as the shop’s own code wrote it into the session.',
    usage: 'express-session knows nothing of users.',
    forms: ['req.session.user'],
  },
  'data-cart': {
    name: 'req.session.cart',
    means:
      'What this visitor has put into the cart, as the shop’s own code wrote it into the session.',
    usage: '',
    forms: ['req.session.cart'],
  },
}
