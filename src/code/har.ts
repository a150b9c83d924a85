import { headerValue } from '../http/headers.ts'
import type { HeaderLine, HttpRequest, HttpResponse } from '../http/message.ts'
import type { Exchange } from '../world/exchange.ts'
import { requestHead, responseHead, statusText } from './raw-http.ts'

/**
 * Exchanges as an HTTP Archive 1.2 (the W3C's "HAR" draft), which DevTools imports. Times are the
 * world's. What the format has no field for stands in fields with an underscore, as it asks for.
 */
export function harOf(exchanges: readonly Exchange[]): string {
  const log = {
    version: '1.2',
    creator: { name: 'Session Playground', version: '1' },
    entries: exchanges.map(entryOf),
  }
  return `${JSON.stringify({ log }, null, 2)}\n`
}

function entryOf(exchange: Exchange): object {
  const { id, startedAt, request, response, client, cause, follows, failure } = exchange
  const timings = timingsOf(exchange)
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: timings.send + timings.wait + timings.receive,
    request: requestOf(request),
    response: responseOf(response, exchange),
    cache: {},
    timings,
    _exchange: id,
    _follows: follows,
    _client: client,
    _cause: cause,
    _cookiesNotSent: exchange.sent
      .filter(({ outcome }) => outcome !== 'sent')
      .map(({ cookie, outcome, reasons }) => ({ name: cookie.name, outcome, reasons })),
    ...(failure ? { _error: failure.kind } : {}),
  }
}

/** ms: until the request arrived, until the answer's head was back, until its last byte was. */
function timingsOf({ startedAt, headersAt, endAt, steps }: Exchange) {
  const way = steps.find(({ name }) => name === 'request')
  const sent = way?.name === 'request' ? way.arrivesAt : startedAt
  const head = headersAt ?? endAt ?? sent
  return {
    blocked: -1,
    dns: -1,
    connect: -1,
    ssl: -1,
    send: sent - startedAt,
    wait: Math.max(0, head - sent),
    receive: Math.max(0, (endAt ?? head) - head),
  }
}

function requestOf(request: HttpRequest): object {
  const { method, url, headers, body } = request
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    cookies: cookiePairs(headerValue(headers, 'cookie') ?? ''),
    headers: headersOf(headers),
    queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
    ...(body === ''
      ? {}
      : { postData: { mimeType: headerValue(headers, 'content-type') ?? '', text: body } }),
    headersSize: bytes(requestHead(request)),
    bodySize: bytes(body),
  }
}

/** Status 0: no answer came. */
function responseOf(response: HttpResponse | null, { set }: Exchange): object {
  const { status, headers, body } = response ?? { status: 0, headers: [], body: '' }
  return {
    status,
    statusText: statusText(status),
    httpVersion: 'HTTP/1.1',
    cookies: set.flatMap(({ cookie, outcome, reasons }) =>
      cookie === null
        ? []
        : [
            {
              name: cookie.name,
              value: cookie.value,
              path: cookie.path,
              domain: cookie.domain,
              ...(cookie.expires === null
                ? {}
                : { expires: new Date(cookie.expires).toISOString() }),
              httpOnly: cookie.httpOnly,
              secure: cookie.secure,
              comment: [outcome, ...reasons].join(' '),
            },
          ],
    ),
    headers: headersOf(headers),
    content: {
      size: bytes(body),
      mimeType: headerValue(headers, 'content-type') ?? 'x-unknown',
      text: body,
    },
    redirectURL: headerValue(headers, 'location') ?? '',
    headersSize: response ? bytes(responseHead(response)) : -1,
    bodySize: response ? bytes(body) : -1,
  }
}

function cookiePairs(header: string): readonly { name: string; value: string }[] {
  if (header === '') return []
  return header.split(';').map((part) => {
    const pair = part.trim()
    const equals = pair.indexOf('=')
    return { name: pair.slice(0, Math.max(0, equals)), value: pair.slice(equals + 1) }
  })
}

const headersOf = (headers: readonly HeaderLine[]) =>
  headers.map(([name, value]) => ({ name, value }))

const bytes = (text: string) => new TextEncoder().encode(text).length
