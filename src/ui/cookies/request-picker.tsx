import { useId } from 'react'
import { useMessages } from '../playground-context.tsx'
import { useShown } from '../shown.ts'
import { pointedAt, pointedKinds, type PointedRequest } from './pointed-request.ts'

interface RequestPickerProps {
  readonly pointed: PointedRequest
  readonly onPoint: (pointed: PointedRequest) => void
  readonly readable: boolean
}

/** Points at a request that is not sent: each cookie then says whether it would go along. */
export function RequestPicker({ pointed, onPoint, readable }: RequestPickerProps) {
  const { cookies } = useMessages()
  const { goes } = cookies
  const { snapshot } = useShown()
  const addresses = useId()
  const { world } = snapshot
  const { kind, from, to, method, credentials } = pointed
  const change = (more: Partial<PointedRequest>) => onPoint({ ...pointed, ...more })
  return (
    <fieldset className="pointed">
      <legend className="sr-only">{goes.question}</legend>
      <label className="pointed-kind">
        <span>{goes.question}</span>
        <select
          className="field"
          value={kind}
          onChange={({ target }) => {
            const next = pointedKinds.find((one) => one === target.value)
            if (next) onPoint(pointedAt(next, world))
          }}
        >
          {pointedKinds.map((one) => (
            <option key={one} value={one}>
              {goes.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      {kind !== 'cart' && (
        <div className="pointed-more">
          {kind !== 'typed' && (
            <Address
              label={goes.from}
              value={from}
              list={addresses}
              onType={(text) => change({ from: text })}
            />
          )}
          <Address
            label={goes.to}
            value={to}
            list={addresses}
            onType={(text) => change({ to: text })}
          />
          {(kind === 'form' || kind === 'fetch') && (
            <Choice
              label={goes.method}
              value={method}
              values={kind === 'form' ? ['GET', 'POST'] : ['GET', 'POST', 'PUT', 'DELETE']}
              onChoose={(next) => change({ method: next })}
            />
          )}
          {kind === 'fetch' && (
            <Choice
              label={goes.credentials}
              value={credentials}
              values={['omit', 'same-origin', 'include'] as const}
              onChoose={(next) => change({ credentials: next })}
            />
          )}
          <datalist id={addresses}>
            {[world.page, world.api, ...world.sites.map(({ origin }) => origin)].map(
              (origin) => origin !== null && <option key={origin} value={`${origin}/`} />,
            )}
          </datalist>
          {!readable && <p className="quiet-text">{goes.unreadable}</p>}
        </div>
      )}
    </fieldset>
  )
}

interface AddressProps {
  readonly label: string
  readonly value: string
  readonly list: string
  readonly onType: (text: string) => void
}

function Address({ label, value, list, onType }: AddressProps) {
  return (
    <label className="pointed-address">
      <span>{label}</span>
      <input
        className="field"
        value={value}
        list={list}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly values: readonly Value[]
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, value, values, onChoose }: ChoiceProps<Value>) {
  return (
    <label>
      <span>{label}</span>
      <select
        className="field"
        value={value}
        onChange={({ target }) => {
          const next = values.find((one) => one === target.value)
          if (next !== undefined) onChoose(next)
        }}
      >
        {values.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  )
}
