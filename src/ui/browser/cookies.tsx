import { allCookies, documentCookie, emptyJar } from '../../jar/jar.ts'
import { scriptContext } from '../../client/context.ts'
import { cookieSize, type Cookie } from '../../jar/cookie.ts'
import { withoutList } from '../../http/site.ts'
import { splitSigned } from '../../server/signed-cookie.ts'
import type { Exchange } from '../../world/exchange.ts'
import { IdentityShape, identityClass } from '../identity/session-token.tsx'
import { useMessages, usePlaygroundState } from '../playground-context.tsx'
import { explainStoring } from '../explain/explanation.ts'
import { Prose } from '../prose.tsx'
import { useShown } from '../shown.ts'
import { useLit } from '../lit.ts'
import { useShownClient } from './shown-client.ts'

/** The jar of the browser in front, what a script sees of it, and what it refused. */
export function Cookies() {
  const words = useMessages()
  const { snapshot, exchange, live } = useShown()
  const client = useShownClient()
  const timeline = usePlaygroundState((state) => state.timeline)
  const cookies = allCookies(snapshot.jars[client] ?? emptyJar)
  const until = live ? Number.POSITIVE_INFINITY : (exchange?.id ?? 0)
  const refused = timeline
    .filter(
      (entry): entry is Exchange =>
        entry.kind === 'exchange' && entry.client === client && entry.id <= until,
    )
    .flatMap(({ id, set, request, asked }) =>
      set
        .filter(({ outcome }) => outcome === 'refused')
        .map((verdict) => ({ id, verdict, url: request.url, asked })),
    )
    .slice(-3)
    .reverse()
  const page = snapshot.pages[client]
  return (
    <section className="cookies" aria-label={words.regions.cookies}>
      <header className="panel-head">
        <h2>{words.regions.cookies}</h2>
        <span className="quiet-text">{words.cookies.count(cookies.length, refused.length)}</span>
      </header>
      {cookies.length === 0 && <p className="quiet-text">{words.cookies.empty}</p>}
      <ul>
        {cookies.map((cookie) => (
          <CookieRow key={cookie.name + cookie.domain + cookie.path} cookie={cookie} />
        ))}
      </ul>
      {page?.document && (
        <p className="cookies-script">
          <code>
            document.cookie → '
            {documentCookie(
              snapshot.jars[client] ?? emptyJar,
              scriptContext([page.url], {
                thirdPartyCookies: 'allow',
                now: snapshot.at,
                registrable: withoutList,
              }),
            )}
            '
          </code>
        </p>
      )}
      {refused.length > 0 && (
        <div className="cookies-refused">
          <p className="quiet-text">{words.cookies.refusedNote}</p>
          {refused.map(({ id, verdict, url, asked }) => (
            <div key={id + verdict.line}>
              <p>
                <b>
                  ⛒ {words.cookies.refused} <code>{verdict.name}</code>
                </b>{' '}
                <span className="quiet-text">{words.cookies.by(id)}</span>
              </p>
              <pre>Set-Cookie: {verdict.line}</pre>
              {explainStoring(verdict, url, asked, words).map(({ word, text }) => (
                <p key={word}>
                  <code className="word">{word}</code> <Prose text={text} />
                </p>
              ))}
            </div>
          ))}
        </div>
      )}
    </section>
  )
}

function CookieRow({ cookie }: { readonly cookie: Cookie }) {
  const words = useMessages()
  const lit = useLit()
  const { snapshot } = useShown()
  const signed = splitSigned(cookie.value)
  const place = signed ? snapshot.identities.indexOf(signed.sid) : -1
  const bool = (value: boolean) => (value ? words.cookies.yes : words.cookies.no)
  const facts: readonly (readonly [string, string])[] = [
    [
      'Domain',
      cookie.domain.startsWith('.')
        ? cookie.domain
        : `${cookie.domain} (${words.cookies.hostOnly})`,
    ],
    ['Path', cookie.path],
    [
      'Expires',
      cookie.expires === null
        ? words.cookies.withBrowser
        : words.time.left(cookie.expires - snapshot.at),
    ],
    ['HttpOnly', bool(cookie.httpOnly)],
    ['Secure', bool(cookie.secure)],
    ['SameSite', cookie.sameSite ?? words.cookies.unset],
    [words.cookies.size, `${cookieSize(cookie)} B`],
  ]
  return (
    <li className={`cookie ${identityClass(place)}`} aria-label={cookie.name}>
      <p>
        <IdentityShape sid={signed?.sid ?? null} /> <code className="word">{cookie.name}</code>
      </p>
      {signed ? (
        <p className="cookie-value">
          <code>s:</code>
          <span className="cookie-part cookie-sid">
            <code>
              <b>{signed.sid.slice(0, 6)}</b>
              {signed.sid.slice(6)}
            </code>
            <em>{words.cookies.sessionId}</em>
          </span>
          <span className="cookie-part">
            <code>.{signed.signature.slice(0, 10)}…</code>
            <em>{words.cookies.signature}</em>
          </span>
        </p>
      ) : (
        <p className="cookie-value">
          <code>{cookie.value}</code>
        </p>
      )}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} data-lit={lit.cookies.has(cookie.name) && lit.attributes.has(name)}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
