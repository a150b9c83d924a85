import type { Deed } from '../../world/action.ts'
import type { Client } from '../../world/client-schema.ts'
import type { Exchange } from '../../world/exchange.ts'
import { useMessages, usePlayground, usePlaygroundState } from '../playground-context.tsx'
import { useShown } from '../shown.ts'

/** How many ask at once, each without a jar. */
const bots = 50

/** A program without a page (a REST client, curl): one request at a time, and its answer as it came. */
export function ProgramView({
  program,
}: {
  readonly program: Exclude<Client, { kind: 'browser' }>
}) {
  const { browser } = useMessages()
  const words = browser.program
  const playground = usePlayground()
  const { snapshot, exchange, live } = useShown()
  const timeline = usePlaygroundState((state) => state.timeline)
  const { id: client } = program
  const until = live ? Number.POSITIVE_INFINITY : (exchange?.id ?? 0)
  const last = timeline.findLast(
    (entry): entry is Exchange =>
      entry.kind === 'exchange' && entry.client === client && entry.id <= until,
  )
  const { world } = snapshot
  return (
    <div className="shop program">
      <p className="quiet-text">{program.kind === 'rest' ? words.jar : words.noJar}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const text = (name: string) => String(form.get(name) ?? '')
          const cookie = text('cookie') === '' ? null : text('cookie')
          const { nativeEvent } = event
          const pressed = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
          const url = text('url')
          const send: Deed =
            pressed?.getAttribute('name') === 'bots'
              ? { kind: 'send-bots', client, url, count: bots }
              : { kind: 'send', client, url, method: text('method') }
          if (program.kind === 'rest' || cookie === program.cookie)
            return void playground.perform(send)
          void playground.perform(
            { kind: 'set-client', client, path: 'cookie', value: cookie },
            send,
          )
        }}
      >
        <label>
          <span>{words.method}</span>
          <select name="method" className="field">
            {['GET', 'POST', 'DELETE'].map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label className="page-asks-address">
          <span>{browser.address}</span>
          <input
            name="url"
            className="field"
            defaultValue={`${world.api ?? world.page}/api/cart`}
            spellCheck={false}
            autoComplete="off"
            required
          />
        </label>
        {program.kind === 'curl' && (
          <label className="page-asks-address">
            <span>{words.cookie}</span>
            <input
              key={program.cookie}
              name="cookie"
              className="field"
              defaultValue={program.cookie ?? ''}
              placeholder="connect.sid=…"
              spellCheck={false}
              autoComplete="off"
            />
          </label>
        )}
        <button type="submit" className="button">
          {words.send}
        </button>
        {program.kind === 'curl' && (
          <button type="submit" name="bots" className="button quiet">
            {words.sendBots(bots)}
          </button>
        )}
      </form>
      {last?.response && (
        <div role="status" aria-label={words.answer}>
          <p>
            <b>{last.response.status}</b> <code>{new URL(last.request.url).pathname}</code>
          </p>
          <pre className="shop-text">{last.response.body}</pre>
        </div>
      )}
    </div>
  )
}
