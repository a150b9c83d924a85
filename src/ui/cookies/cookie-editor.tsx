import type { Cookie } from '../../jar/cookie.ts'
import type { Deed } from '../../world/action.ts'
import { useMessages } from '../playground-context.tsx'

type Edit = Extract<Deed, { kind: 'edit-cookie' }>['edit']

interface CookieEditorProps {
  readonly cookie: Cookie
  readonly onSave: (edit: Edit) => void
  readonly onCancel: () => void
}

const sameSites = ['Strict', 'Lax', 'None'] as const

/** Writes a cookie's fields over, as DevTools lets one do. Only what was changed is an edit. */
export function CookieEditor({ cookie, onSave, onCancel }: CookieEditorProps) {
  const { cookies } = useMessages()
  return (
    <form
      className="cookie-editor"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(editOf(cookie, new FormData(event.currentTarget)))
      }}
    >
      <Text name="value" label={cookies.value} value={cookie.value} />
      <Text name="domain" label="Domain" value={cookie.domain} />
      <Text name="path" label="Path" value={cookie.path} />
      <label>
        <span>SameSite</span>
        <select name="sameSite" className="field" defaultValue={cookie.sameSite ?? ''}>
          <option value="">{cookies.unset}</option>
          {sameSites.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label className="cookie-tick">
        <input type="checkbox" name="httpOnly" defaultChecked={cookie.httpOnly} /> HttpOnly
      </label>
      <label className="cookie-tick">
        <input type="checkbox" name="secure" defaultChecked={cookie.secure} /> Secure
      </label>
      <div className="cookie-deeds">
        <button type="submit" className="button">
          {cookies.save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {cookies.cancel}
        </button>
      </div>
    </form>
  )
}

function Text({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label>
      <span>{label}</span>
      <input
        name={name}
        className="field"
        defaultValue={value}
        spellCheck={false}
        autoComplete="off"
      />
    </label>
  )
}

function editOf(cookie: Cookie, form: FormData): Edit {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const typed = text('path')
  const after = {
    value: text('value'),
    domain: text('domain'),
    path: typed.startsWith('/') ? typed : `/${typed}`,
    sameSite: sameSites.find((one) => one === form.get('sameSite')) ?? null,
    httpOnly: form.has('httpOnly'),
    secure: form.has('secure'),
  }
  const { value, domain, path, sameSite, httpOnly, secure } = after
  return {
    ...(value === cookie.value ? {} : { value }),
    ...(domain === cookie.domain ? {} : { domain }),
    ...(path === cookie.path ? {} : { path }),
    ...(sameSite === cookie.sameSite ? {} : { sameSite }),
    ...(httpOnly === cookie.httpOnly ? {} : { httpOnly }),
    ...(secure === cookie.secure ? {} : { secure }),
  }
}
