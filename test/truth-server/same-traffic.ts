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
  const key = ({ url, method }: Seen) => `${steady(url)} ${method}`
  return seen
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
    .map((one) => ({
      request: `${one.method} ${steady(one.url)}`,
      cookie: one.cookie?.split('; ').map((pair) => named(pair, names)) ?? null,
      status: one.status,
      setCookies: one.setCookies.map((line) => ({
        ...steadyLine(line, one.date),
        pair: named(line.split(';')[0] ?? '', names),
      })),
    }))
}

/** An address without what is drawn by lot: a `state`, or a session cookie that a script took away. */
const steady = (url: string) =>
  url.replace(stateIn, '…').replace(/s%(25)*3A[\w%-]+\.[\w%-]+/g, 's:….signature')

function named(pair: string, names: Names): string {
  const equals = pair.indexOf('=')
  return `${pair.slice(0, equals)}=${names.inValue(pair.slice(equals + 1))}`
}
