import type { NetworkMessages } from '../shape/network.ts'
import { plural } from './plural.ts'

export const network: NetworkMessages = {
  empty: 'Requests appear here, step by step.',
  client: 'Browser',
  store: 'Session store',
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
  why: 'Why',
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
