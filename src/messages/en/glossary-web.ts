import type { WebTermId, Term } from '../shape/glossary.ts'

/** Attacks, and the web around a session. */
export const web: Readonly<Record<WebTermId, Term>> = {
  hijacking: {
    name: 'session hijacking',
    means: "Using somebody else's session ID to be taken for them.",
    usage: '',
    forms: ['session hijacking'],
  },
  fixation: {
    name: 'session fixation',
    means: 'Making somebody log in under an ID that the attacker already knows.',
    usage: '',
    forms: ['session fixation', 'fixation'],
  },
  xss: {
    name: 'XSS',
    means: "Getting one's own script to run inside somebody else's page.",
    usage: '',
    forms: ['XSS'],
  },
  csrf: {
    name: 'CSRF',
    means:
      "Making a victim's browser send a request that the victim did not intend, with the victim's cookies.",
    usage: '',
    forms: ['CSRF'],
  },
  eavesdropper: {
    name: 'eavesdropper',
    means: 'Somebody on the way who can read what is not encrypted.',
    usage: '',
    forms: ['eavesdropper'],
  },
  origin: {
    name: 'origin',
    means: 'Scheme, host and port together.',
    usage: '',
    forms: ['origin', 'origins'],
  },
  site: {
    name: 'site',
    means: 'Scheme and registrable domain; ports and subdomains do not count.',
    usage: 'Narrower than in everyday speech: two ports of one host are one site.',
    forms: ['site', 'sites'],
  },
  'same-site': {
    name: 'same-site and cross-site',
    means: 'Whether the page that starts a request and the address it goes to belong to one site.',
    usage: '',
    forms: ['same-site', 'cross-site'],
  },
  'public-suffix': {
    name: 'public suffix',
    means: 'An ending under which strangers register names, such as `co.kr` or `vercel.app`.',
    usage: '',
    forms: ['public suffix', 'public suffixes'],
  },
  navigation: {
    name: 'top-level navigation',
    means: 'A change of the address in the address bar, by link, form, redirect or typing.',
    usage: '',
    forms: ['top-level navigation', 'navigation', 'navigations'],
  },
  'third-party-cookie': {
    name: 'third-party cookie',
    means: 'A cookie that goes with a request to another site than the one in the address bar.',
    usage: '',
    forms: ['third-party cookie', 'third-party cookies'],
  },
  cors: {
    name: 'CORS',
    means: 'The rules by which a server allows pages of other origins to read its answers.',
    usage: '',
    forms: ['CORS'],
  },
  preflight: {
    name: 'preflight',
    means:
      'A question (OPTIONS) that the browser asks the server before some cross-origin requests; it never carries cookies.',
    usage: '',
    forms: ['preflight', 'preflights'],
  },
  'credentials-mode': {
    name: 'credentials mode',
    means: 'The setting of a fetch that says whether cookies take part at all.',
    usage: '',
    forms: ['credentials mode', 'credentials'],
  },
  middleware: {
    name: 'middleware',
    means: 'A function that Express runs on a request before the route handler.',
    usage: '',
    forms: ['middleware'],
  },
  'reverse-proxy': {
    name: 'reverse proxy',
    means: 'A server in front of the app that takes the requests and passes them on.',
    usage: '',
    forms: ['reverse proxy', 'proxy'],
  },
  'tls-termination': {
    name: 'TLS termination',
    means: 'Decrypting https at the proxy, so that the app behind it sees http.',
    usage: '',
    forms: ['TLS termination'],
  },
  'load-balancer': {
    name: 'load balancer',
    means: 'A proxy that spreads requests over several instances.',
    usage: '',
    forms: ['load balancer', 'balancer'],
  },
  'sticky-session': {
    name: 'sticky session',
    means: "Sending one visitor's requests always to the same instance.",
    usage: '',
    forms: ['sticky session', 'sticky sessions', 'sticky'],
  },
}
