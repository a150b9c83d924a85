import type { NetworkMessages } from '../shape/network.ts'
import { plural } from './plural.ts'

export const network: NetworkMessages = {
  empty: 'Requests appear here, step by step.',
  client: 'Browser',
  store: 'Session store',
  proxy: 'Proxy',
  eavesdropper: 'Eavesdropper',
  answeredBy: { 'page-host': 'static host', site: 'another site' },
  instance: (index) => (index === 0 ? 'Server' : `Server ${index + 1}`),
  duration: (ms) => `in ${ms} ms`,
  pending: 'on its way',
  outcomes: {
    done: 'done',
    withheld: 'withheld',
    refused: 'refused',
    skipped: 'skipped',
    'not-considered': 'not considered',
    failed: 'failed',
  },
  steps: {
    'attach-cookies': 'attach cookies',
    request: 'request',
    response: 'response',
    'store-cookies': 'store cookies',
    fail: 'no answer',
    overhear: 'read on the way',
    'cache-lookup': 'proxy’s cache',
    'proxy-request': 'proxy asks',
    balance: 'balancer',
    'proxy-response': 'back at the proxy',
    'skip-middleware': 'session middleware',
    'parse-cookie': 'parse cookie',
    'verify-signature': 'verify signature',
    generate: 'new session',
    'store.get': 'store.get',
    handler: 'handler',
    'store.set': 'store.set',
    'store.touch': 'store.touch',
    'store.destroy': 'store.destroy',
    'set-cookie': 'Set-Cookie',
    error: 'error',
  },
  raw: 'As sent',
  requestAsSent: 'Request',
  responseAsCame: 'Response',
  trace: 'What the middleware said',
  whose: { 'express-session': 'express-session', shop: 'your code', express: 'express' },
  attached: (sent, withheld, ignored) =>
    ignored
      ? `${plural(ignored, 'cookie')} not considered`
      : sent + withheld === 0
        ? 'the jar has none for this address'
        : `${sent} sent${withheld ? `, ${withheld} withheld` : ''}`,
  kept: (stored, refused, deleted) =>
    [stored && `${stored} stored`, refused && `${refused} refused`, deleted && `${deleted} removed`]
      .filter(Boolean)
      .join(', ') || 'no Set-Cookie came',
  stepsOf: (exchange) => `Steps of ${exchange}`,
  found: (cookie) => `${cookie} found`,
  matches: 'matches secret',
  answers: { hit: 'hit', miss: 'miss', ok: 'ok', error: 'error' },
  follows: (exchange, cause) =>
    cause === 'redirect' ? `redirected by ${exchange}` : `asked before by ${exchange}`,
  leadsTo: (exchange) => `leads to ${exchange}`,
  why: 'Why?',
  questions: {
    'attach-cookies': {
      done: 'Which cookies go along?',
      skipped: 'Why does no cookie go along?',
      withheld: 'Why did the browser keep the cookie back?',
      'not-considered': 'Why were the cookies not even looked at?',
    },
    request: { done: 'What was sent?' },
    response: { done: 'What came back?' },
    overhear: { done: 'Why can somebody read this on the way?' },
    'cache-lookup': {
      done: 'Why does the app not hear of this request?',
      skipped: 'Why does the cache not answer?',
    },
    'proxy-request': { done: 'What does the app get to see?' },
    balance: { done: 'Why this instance?' },
    'proxy-response': { done: 'What does the proxy change on the way back?' },
    'store-cookies': {
      done: 'Why was the cookie stored?',
      refused: 'Why did the browser refuse the cookie?',
      skipped: 'Why was no cookie stored?',
      'not-considered': 'Why was Set-Cookie not even looked at?',
    },
    fail: { failed: 'Why did no answer reach the page?' },
    'skip-middleware': { refused: 'Why did express-session step aside?' },
    'parse-cookie': {
      done: 'Which cookie carries the session ID?',
      skipped: 'Why is there no session ID?',
      refused: 'Why is there no usable session ID?',
    },
    'verify-signature': {
      done: 'Is the ID one that this server gave out?',
      refused: 'Why was the ID thrown away?',
    },
    generate: { done: 'Why is there a new session?' },
    'store.get': {
      done: 'Whose session is it?',
      failed: 'Why could the session not be read?',
    },
    handler: { done: 'What did the shop’s own code do?' },
    'store.set': {
      done: 'Why is the session saved?',
      skipped: 'Why is the session not saved?',
      failed: 'Why could the session not be saved?',
    },
    'store.touch': {
      done: 'Why does the record live longer?',
      skipped: 'Why is the record not touched?',
    },
    'store.destroy': { done: 'Why was the record removed?' },
    'set-cookie': {
      done: 'Why is the cookie sent?',
      skipped: 'Why is no cookie sent?',
      refused: 'Why did the server write no Set-Cookie?',
    },
    error: { failed: 'What went wrong in the server?' },
  },
  whyTag: 'why',
  failures: {
    timeout: 'No answer came in time.',
    'no-instance': 'The server process ended while the request was open.',
    cors: 'The answer came and its cookies counted, but the page may not read it: the CORS check failed.',
    'mixed-content': 'An https page may not load plain http: the request was never sent.',
    unreachable: 'Nobody listens at this address.',
    'too-many-redirects': 'Too many redirects.',
  },
}
