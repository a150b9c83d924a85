import { scriptContext } from '../../client/context.ts'
import { allCookies, emptyJar } from '../../jar/contents.ts'
import { documentCookie } from '../../jar/jar.ts'
import { useShownClient } from '../browser/shown-client.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { useRegistrable } from '../registrable.ts'
import { useShown } from '../shown.ts'

/** The console of the page: `document.cookie` as a script reads it, and a line to assign. */
export function ScriptConsole() {
  const { cookies } = useMessages()
  const playground = usePlayground()
  const { snapshot, live } = useShown()
  const client = useShownClient()
  const page = snapshot.pages[client]
  const settings = snapshot.world.clients.find(({ id }) => id === client)
  const registrable = useRegistrable([page?.url ?? ''])
  if (!page?.document || settings?.kind !== 'browser' || !registrable) return null
  const jar = snapshot.jars[client] ?? emptyJar
  const seen = documentCookie(
    jar,
    scriptContext([page.url], {
      thirdPartyCookies: settings.thirdPartyCookies,
      now: snapshot.at + settings.clock,
      registrable,
    }),
  )
  const hidden = allCookies(jar).filter(({ httpOnly }) => httpOnly)
  return (
    <div className="script" role="group" aria-label={cookies.script.title}>
      <p>
        <code>document.cookie → &apos;{seen}&apos;</code>
        {hidden.length > 0 && (
          <span className="quiet-text">
            {cookies.script.hidden(hidden.map(({ name }) => name))}
          </span>
        )}
      </p>
      {live && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const form = event.currentTarget
            const line = String(new FormData(form).get('line') ?? '')
            void playground.perform({ kind: 'assign-cookie', client, line })
            form.reset()
          }}
        >
          <label>
            <code>{cookies.script.line}</code>
            <input
              name="line"
              className="field"
              placeholder="theme=dark; path=/"
              spellCheck={false}
              autoComplete="off"
              required
            />
          </label>
          <button type="submit" className="button quiet">
            {cookies.script.assign}
          </button>
          <button
            type="button"
            className="button quiet"
            onClick={() => void playground.perform({ kind: 'read-cookie', client })}
          >
            {cookies.script.read}
          </button>
        </form>
      )}
    </div>
  )
}
