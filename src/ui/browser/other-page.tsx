import type { Page } from '../../client/page.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { inFrame } from './in-frame.ts'
import { useShownClient } from './shown-client.ts'

interface OtherPageProps {
  readonly page: Page
  readonly frame: number | null
}

/** A page that is not the shop's own: what it is called, and what in it makes the browser ask. */
export function OtherPage({ page, frame }: OtherPageProps) {
  const { browser } = useMessages()
  const playground = usePlayground()
  const client = useShownClient()
  const { document, url } = page
  const elements = document?.elements
  if (!document || !elements) return null
  const { links, forms, images } = elements
  return (
    <div className="shop other-page">
      <p className="quiet-text">
        {new URL(url).host} · {browser.status(document.status)}
      </p>
      <h2>{elements.title}</h2>
      <ul aria-label={browser.links}>
        {links.map((href) => (
          <li key={href}>
            <button
              type="button"
              className="link"
              onClick={() =>
                void playground.perform({
                  kind: 'follow-link',
                  client,
                  url: href,
                  ...inFrame(frame),
                })
              }
            >
              {browser.link(href)}
            </button>
          </li>
        ))}
        {forms.map(({ method, action, body }) => (
          <li key={`${method} ${action} ${body}`}>
            <button
              type="button"
              className="button"
              onClick={() =>
                void playground.perform({
                  kind: 'submit-form',
                  client,
                  method,
                  url: action,
                  body,
                  ...inFrame(frame),
                })
              }
            >
              {browser.form(method, action)}
            </button>
          </li>
        ))}
        {images.map((source) => (
          <li key={source} className="quiet-text">
            {browser.image(source)}
          </li>
        ))}
      </ul>
    </div>
  )
}
