import type { HttpRequest } from '../http/message.ts'

/** What curl writes by itself, from the address and the body. */
const byItself = new Set(['host', 'content-length'])

/** The command that sends the same request, for a POSIX shell; a line an argument. */
export function curlCommand({ method, url, headers, body }: HttpRequest): string {
  const named = headers.filter(([name]) => !byItself.has(name.toLowerCase()))
  const typed = named.some(([name]) => name.toLowerCase() === 'content-type')
  const parts = [
    // Brackets and braces in an address are patterns to curl.
    `curl -i${/[[\]{}]/.test(url) ? ' -g' : ''}${methodPart(method, body)} ${quoted(url)}`,
    // "Name;" is how curl is told to send a header without a value.
    ...named.map(
      ([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`,
    ),
    // With a body curl would add a form's type.
    ...(body !== '' && !typed ? [`-H 'Content-Type:'`] : []),
    ...(body === '' ? [] : [`--data-raw ${quoted(body)}`]),
  ]
  return parts.join(' \\\n  ')
}

/** Empty where curl takes that method anyway. */
function methodPart(method: string, body: string): string {
  if (method === 'HEAD' && body === '') return ' -I'
  return method === (body === '' ? 'GET' : 'POST') ? '' : ` -X ${method}`
}

/** One word of a POSIX shell (IEEE 1003.1 §2.2.2): in single quotes nothing but the quote is special. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
