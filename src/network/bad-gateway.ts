import type { HttpResponse } from '../http/message.ts'

/** What a proxy says where the app does not answer (RFC 9110 §15.6.3). */
export const badGateway: HttpResponse = {
  status: 502,
  headers: [['Content-Type', 'text/plain']],
  body: 'Bad Gateway',
}
