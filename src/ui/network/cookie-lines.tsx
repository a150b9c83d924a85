import { headerValue, headerValues } from '../../http/headers.ts'
import type { HttpRequest, HttpResponse } from '../../http/message.ts'
import { SessionToken } from '../identity/session-token.tsx'
import { useMessages } from '../playground-context.tsx'

/** The `Cookie` header: its session cookie by its token, the others by name. */
export function CookieLine({
  request,
  session,
  sid,
}: {
  readonly request: HttpRequest
  /** The session cookie's name. */
  readonly session: string
  readonly sid: string | null
}) {
  const words = useMessages()
  const header = headerValue(request.headers, 'cookie')
  if (header === null) return <span className="arrow-down quiet">{words.timeline.marks.none}</span>
  const names = header.split(';').map((pair) => pair.trim().split('=')[0] ?? '')
  return (
    <span className="arrow-down">
      <code>
        Cookie:{' '}
        {names.map((name, place) => (
          // Two cookies may have one name; their order is fixed.
          <span key={place}>
            {place > 0 && '; '}
            {name === session && sid !== null ? (
              <>
                <span className="roomy">{name}=</span>
                <SessionToken sid={sid} />
              </>
            ) : (
              name
            )}
          </span>
        ))}
      </code>
    </span>
  )
}

/** The `Set-Cookie` headers: the session cookie by its token, and the attributes by name. */
export function SetCookieLines({
  response,
  sid,
}: {
  readonly response: HttpResponse | null
  readonly sid: string | null
}) {
  const lines = headerValues(response?.headers ?? [], 'set-cookie')
  return (
    <span className="arrow-down">
      {lines.slice(0, 3).map((line) => {
        const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
        const carries = sid !== null && pair.includes(`=s%3A${sid}.`)
        return (
          <code key={line}>
            Set-Cookie:{' '}
            {carries ? <SessionToken sid={sid} /> : pair.length > 24 ? pair.split('=')[0] : pair}
            <span className="roomy">
              {attributes.map((attribute) => `; ${attribute.split('=')[0]}`).join('')}
            </span>
          </code>
        )
      })}
    </span>
  )
}
