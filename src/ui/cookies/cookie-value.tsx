import type { Cookie } from '../../jar/cookie.ts'
import { splitSigned } from '../../server/signed-cookie.ts'
import { Mark } from '../mark.tsx'
import { useMessages } from '../playground-context.tsx'
import type { SignatureVerdict } from './provenance.ts'

interface CookieValueProps {
  readonly cookie: Cookie
  readonly signature: SignatureVerdict | null
}

/** The value taken apart: `s:` id `.` signature, and what the server said of the signature. */
export function CookieValue({ cookie, signature }: CookieValueProps) {
  const { cookies } = useMessages()
  const signed = splitSigned(cookie.value)
  if (!signed)
    return (
      <p className="cookie-value">
        <code>{cookie.value}</code>
      </p>
    )
  const broken = signature?.said === 'broken'
  return (
    <>
      <p className="cookie-value">
        <code>s:</code>
        <span className="cookie-part cookie-sid">
          <code>
            <b>{signed.sid.slice(0, 6)}</b>
            {signed.sid.slice(6)}
          </code>
          <em>{cookies.sessionId}</em>
        </span>
        <span className="cookie-part" data-broken={broken}>
          <code>.{signed.signature.slice(0, 10)}…</code>
          <em>{cookies.signature}</em>
        </span>
      </p>
      <p className="cookie-signature">
        {signature && <Mark outcome={broken ? 'refused' : 'done'} />} {cookies.signature}:{' '}
        {signature ? cookies.signatures[signature.said](signature.by) : cookies.signatures.unseen}
      </p>
    </>
  )
}
