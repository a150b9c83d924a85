import { useMemo, useState } from 'react'
import { allCookies, emptyJar } from '../../jar/contents.ts'
import { keyOf } from '../../jar/cookie.ts'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { useShownClient } from '../browser/shown-client.ts'
import { useShown } from '../shown.ts'
import { fitsFilter } from './cookie-filter.ts'
import { CookieRow } from './cookie-row.tsx'
import { RefusedTray } from './refused-tray.tsx'
import { refusedBy } from './refused.ts'
import { RequestPicker } from './request-picker.tsx'
import { ScriptConsole } from './script-console.tsx'
import { usePointed } from './use-pointed.ts'
import './cookies.css'

/** More cookies than this stand closed, so that the list can be looked over. */
const fewEnough = 3

/** The jar of the client in front, what would go along with a request, and what was refused. */
export function CookieBook() {
  const words = useMessages()
  const playground = usePlayground()
  const { snapshot, exchange, live } = useShown()
  const client = useShownClient()
  const timeline = usePlaygroundState((state) => state.timeline)
  const [filter, setFilter] = useState('')
  const { pointed, setPointed, would } = usePointed()
  const jar = snapshot.jars[client] ?? emptyJar
  const until = live ? Number.POSITIVE_INFINITY : (exchange?.id ?? 0)
  const refused = useMemo(() => refusedBy(timeline, client, until), [timeline, client, until])
  const cookies = allCookies(jar)
  const kind = snapshot.world.clients.find(({ id }) => id === client)?.kind
  const shown = cookies.filter((cookie) => {
    const reasons = would?.verdictOn(cookie)?.reasons ?? []
    return fitsFilter(filter, cookie.name, cookie.domain, ...reasons)
  })
  const tray = refused.filter(({ verdict, url }) =>
    fitsFilter(filter, verdict.name, new URL(url).hostname, ...verdict.reasons),
  )
  const count = refused.filter(({ verdict }) => verdict.outcome === 'refused').length
  const none = cookies.length + refused.length === 0
  return (
    <>
      <header className="panel-head">
        <h2>{words.regions.cookies}</h2>
        <span className="quiet-text">{words.cookies.count(cookies.length, count)}</span>
        {!none && (
          <input
            type="search"
            className="field cookies-filter"
            aria-label={words.cookies.filter}
            placeholder={words.cookies.find}
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
          />
        )}
      </header>
      {cookies.length === 0 && (
        <p className="quiet-text">
          {kind === 'curl' ? words.browser.program.noJar : words.cookies.empty}
        </p>
      )}
      {cookies.length > 0 && kind === 'browser' && (
        <RequestPicker pointed={pointed} onPoint={setPointed} readable={would !== null} />
      )}
      <ul>
        {shown.map((cookie) => (
          <CookieRow
            key={keyOf(cookie)}
            cookie={cookie}
            would={kind === 'browser' ? would : null}
            open={cookies.length <= fewEnough}
            until={until}
          />
        ))}
      </ul>
      {filter !== '' && shown.length + tray.length === 0 && (
        <p className="quiet-text">{words.cookies.nothingFound}</p>
      )}
      {cookies.length > 1 && live && (
        <button
          type="button"
          className="button quiet"
          onClick={() => void playground.perform({ kind: 'clear-cookies', client })}
        >
          {words.cookies.clear}
        </button>
      )}
      {kind === 'browser' && <ScriptConsole />}
      {tray.length > 0 && <RefusedTray refused={tray} />}
    </>
  )
}
