import { IncomingMessage } from './incoming-message.ts'
import { ServerResponse } from './server-response.ts'
import { statusCodes } from './status-codes.ts'

/** Node's http, as far as Express and express-session use it: no sockets, no streams, no back-pressure. */

/** What Express registers as its routing methods (llhttp's list). */
export const METHODS = (
  'ACL BIND CHECKOUT CONNECT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR ' +
  'MKCOL MOVE NOTIFY OPTIONS PATCH POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT SEARCH ' +
  'SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE'
).split(' ')
export { IncomingMessage, ServerResponse, statusCodes as STATUS_CODES }
export default { IncomingMessage, ServerResponse, METHODS, STATUS_CODES: statusCodes }
