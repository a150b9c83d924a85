import type { Condition } from '../../server/conditions.ts'
import type { AskedMessages } from '../../messages/shape/asked.ts'
import { Told } from '../glossary/told.tsx'
import { optionName } from '../explain/option-name.ts'
import { traceWord } from '../explain/trace-word.ts'
import type { ServerAsked } from '../explain/server-asked.ts'

/** Options that are conditions by themselves: their value stands as it does in the code. */
const options: readonly string[] = ['saveUninitialized', 'resave', 'rolling']

interface ServerConditionsProps {
  readonly asked: ServerAsked
  readonly words: AskedMessages
  /** To be opened by who wants to know. */
  readonly closed?: boolean
}

/** What express-session asked before it decided: each condition, its value here, and its ground. */
export function ServerConditions({ asked, words, closed = false }: ServerConditionsProps) {
  if (closed)
    return (
      <details className="conditions-all">
        <summary>{words.count(asked.conditions.length)}</summary>
        <ServerConditions asked={asked} words={words} />
      </details>
    )
  return (
    <>
      <p className="conditions-rule">
        <Told text={words.rules[asked.rule]} />
      </p>
      <table className="conditions server-conditions">
        <thead className="sr-only">
          <tr>
            {[words.asked, words.value, words.ground].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.conditions.map((condition) => (
            <tr key={condition.asked}>
              <th scope="row">
                <Told text={words.names[condition.asked]} />
              </th>
              <td>
                <b>{valueOf(condition, words)}</b>
              </td>
              <td>
                <Told text={groundOf(condition, words)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function valueOf({ asked, value }: Condition, words: AskedMessages) {
  if (options.includes(asked)) return <code>{String(value)}</code>
  return value ? words.yes : words.no
}

function groundOf({ asked, value, ground }: Condition, words: AskedMessages): string {
  switch (ground.kind) {
    case 'option': {
      const option = optionName(ground.path)
      const other = option === asked ? null : option
      return ground.given ? words.set(other) : words.fallback(other)
    }
    case 'trace': {
      const said = words.traced[ground.of][value ? 0 : 1]
      return ground.line === null ? said : `${said} · \`${traceWord(ground.line)}\``
    }
    case 'record':
      return `\`${ground.key}\` ${words.record}`
    case 'request':
      return ground.what === 'tls' ? words.tls : words.forwarded(ground.value)
  }
}
