import { cookieSize, type Cookie } from '../../jar/cookie.ts'
import { maxPairSize } from '../../jar/parse.ts'
import type { Messages } from '../../messages/messages.ts'
import { splitSigned } from '../../server/signed-cookie.ts'
import { TermName } from '../glossary/told.tsx'
import { heldSid } from '../identity/held-sid.ts'
import { useShownClient } from '../browser/shown-client.ts'
import { useLit } from '../lit.ts'
import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import type { Attribute } from '../participants.ts'
import { useShown } from '../shown.ts'

/** A cookie's attributes by name; what took part in the shown step is lit. */
export function CookieAttributes({ cookie }: { readonly cookie: Cookie }) {
  const words = useMessages()
  const lit = useLit()
  return (
    <>
      <dl className="cookie-attributes">
        {factsOf(cookie, words).map(([name, value]) => (
          <div key={name} data-lit={lit.cookies.has(cookie.name) && lit.attributes.has(name)}>
            <dt>{name === 'Size' ? words.cookies.size : <TermName name={name} />}</dt>
            <dd>
              {name === 'Expires' && cookie.expires !== null ? <Left cookie={cookie} /> : value}
            </dd>
          </div>
        ))}
      </dl>
      <OtherHolders cookie={cookie} />
    </>
  )
}

function factsOf(
  cookie: Cookie,
  { cookies }: Messages,
): readonly (readonly [Attribute, React.ReactNode])[] {
  const bool = (value: boolean) => (value ? cookies.yes : cookies.no)
  const domain = cookie.domain.startsWith('.')
  const size = cookieSize(cookie)
  return [
    [
      'Domain',
      <>
        {cookie.domain} <small>{domain ? cookies.withSubdomains : cookies.hostOnly}</small>
      </>,
    ],
    ['Path', cookie.path],
    ['Expires', cookies.withBrowser],
    ['HttpOnly', bool(cookie.httpOnly)],
    ['Secure', bool(cookie.secure)],
    ['SameSite', cookie.sameSite ?? cookies.unset],
    [
      'Size',
      <>
        {cookies.bytes(size)} <meter min={0} max={maxPairSize} value={size} />
      </>,
    ],
    ...(cookie.partitionKey ? ([['Partitioned', cookie.partitionKey.topLevelSite]] as const) : []),
  ]
}

/** What is left of its life, moving with the clock; the bar is of its life since it was made. */
function Left({ cookie }: { readonly cookie: Cookie }) {
  const words = useMessages()
  const { snapshot, live } = useShown()
  const now = usePlaygroundState((state) => state.now)
  const left = (cookie.expires ?? 0) - (live ? now : snapshot.at)
  const whole = (cookie.expires ?? 0) - cookie.createdAt
  return (
    <>
      {words.time.left(left)}
      <span
        className="cookie-left"
        style={{ inlineSize: `${Math.max(0, Math.min(1, left / whole)) * 100}%` }}
      />
    </>
  )
}

/** The other clients that hold the same session's number. */
function OtherHolders({ cookie }: { readonly cookie: Cookie }) {
  const words = useMessages()
  const { snapshot } = useShown()
  const client = useShownClient()
  const sid = splitSigned(cookie.value)?.sid
  if (sid === undefined) return null
  const others = snapshot.world.clients
    .map(({ id }) => id)
    .filter((id) => id !== client && heldSid(snapshot, id) === sid)
  if (others.length === 0) return null
  return (
    <p className="quiet-text">{words.cookies.alsoHeldBy(others.map(words.browser.clientName))}</p>
  )
}
