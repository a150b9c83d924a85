import { headerValue, headerValues } from '../../src/http/headers.ts'
import type { Exchange } from '../../src/world/exchange.ts'
import type { Seen } from './log.ts'
import type { Names } from './names.ts'
import { stateIn, steadyLine } from './revisit.ts'

export function ourTraffic(exchanges: readonly Exchange[], names: Names): object[] {
  return compared(
    exchanges.flatMap(({ request, response }) =>
      response
        ? [
            {
              method: request.method,
              url: request.url,
              cookie: headerValue(request.headers, 'cookie'),
              status: response.status,
              setCookies: headerValues(response.headers, 'set-cookie'),
              date: Date.parse(headerValue(response.headers, 'date') ?? ''),
            },
          ]
        : [],
    ),
    names,
  )
}

export const realTraffic = (seen: readonly Seen[], names: Names): object[] => compared(seen, names)

/** What goes on at once has no order of its own: by address, then as it began. */
function compared(seen: readonly Seen[], names: Names): object[] {
  const key = ({ url, method }: Seen) => `${url.replace(stateIn, '…')} ${method}`
  return seen
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    .map((one) => ({
      request: `${one.method} ${one.url.replace(stateIn, '…')}`,
      cookie: one.cookie?.split('; ').map((pair) => named(pair, names)) ?? null,
      status: one.status,
      setCookies: one.setCookies.map((line) => ({
        ...steadyLine(line, one.date),
        pair: named(line.split(';')[0] ?? '', names),
      })),
    }))
}

function named(pair: string, names: Names): string {
  const equals = pair.indexOf('=')
  return `${pair.slice(0, equals)}=${names.inValue(pair.slice(equals + 1))}`
}
