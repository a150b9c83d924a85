import { useState } from 'react'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { inFrame } from './in-frame.ts'
import { useShownClient } from './shown-client.ts'

const users = ['kim', 'lee', 'admin', 'mallory'] as const

/** What stands in the password field; anything else is a wrong password, and is not kept. */
const filledIn = 'correct'

/** The log-in form, filled in: a real password is never invited. */
export function LogIn({ frame }: { readonly frame: number | null }) {
  const { browser } = useMessages()
  const playground = usePlayground()
  const client = useShownClient()
  const [typing, setTyping] = useState(false)
  return (
    <form
      className="shop-login"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const user = users.find((name) => name === form.get('user')) ?? 'kim'
        const password = form.get('password') === filledIn ? 'right' : 'wrong'
        void playground.perform({ kind: 'log-in', client, user, password, ...inFrame(frame) })
      }}
    >
      <h2>{browser.shop}</h2>
      <label>
        <span>{browser.user}</span>
        <select name="user" className="field">
          {users.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <span>{browser.password}</span>
        <input
          name="password"
          type="password"
          className="field"
          defaultValue={filledIn}
          autoComplete="off"
          title={browser.noRealPassword}
          onInput={() => setTyping(true)}
        />
      </label>
      <button type="submit" className="button first">
        {browser.logIn}
      </button>
      {typing && <p className="quiet-text shop-warning">{browser.noRealPassword}</p>}
    </form>
  )
}
