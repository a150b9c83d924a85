import type { Exchange } from '../../src/world/exchange.ts'
import { passwordFor } from '../../src/world/password.ts'
import type { Doing } from './timeline-of.ts'
import type { Window } from './window.ts'

type Deed = Doing['entry']['action']['deed']

const quoted = (value: unknown) => JSON.stringify(value)

/** Presses a button of the shop's page. Gives whether it is there. */
const press = (selector: string) => `(() => {
  const button = document.querySelector(${quoted(selector)})
  button?.click()
  return button !== null
})()`

const fillIn = (user: string, password: string) => `(() => {
  const form = document.querySelector('#shop form')
  if (!form) return false
  form.elements.user.value = ${quoted(user)}
  form.elements.password.value = ${quoted(password)}
  form.querySelector('button').click()
  return true
})()`

const link = (url: string) => `{
  const link = document.createElement('a')
  link.href = ${quoted(url)}
  document.documentElement.append(link)
  link.click()
}`

const submit = (method: string, url: string, body: string) => `{
  const form = document.createElement('form')
  form.method = ${quoted(method)}
  form.action = ${quoted(url)}
  for (const [name, value] of new URLSearchParams(${quoted(body)})) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    form.append(field)
  }
  document.documentElement.append(form)
  form.submit()
}`

const fetching = (url: string, init: object) =>
  `void fetch(${quoted(url)}, ${quoted(init)}).catch(() => {})`

const embed = (element: string, url: string) => `{
  const element = document.createElement(${quoted(element)})
  element.src = ${quoted(url)}
  document.documentElement.append(element)
}`

/** The page's own button; where the page that is shown has none, a script asks the same. */
function clickOf(deed: Deed): string | null {
  switch (deed.kind) {
    case 'log-in':
      return fillIn(deed.user, passwordFor(deed.user, deed.password))
    case 'add-to-cart':
      return press(`#shop button[data-deed="add-to-cart"][data-id="${deed.product}"]`)
    case 'view-cart':
    case 'view-orders':
    case 'make-report':
    case 'log-out':
    case 'renew-session':
      return press(`#shop button[data-deed="${deed.kind}"]`)
    default:
      return null
  }
}

/** The request that the playground's browser made at once, made by a script of the page. */
function asScript({ cause, request, asked }: Exchange): string {
  const { method, url, body } = request
  if (cause === 'form') return submit(method, url, body)
  const type = request.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  return fetching(url, {
    method,
    credentials: asked.credentials,
    ...(type === undefined ? {} : { headers: { 'Content-Type': type } }),
    ...(body === '' ? {} : { body }),
  })
}

/**
 * Does in a real page what somebody does in the virtual one.
 * @param buttons whether the page's front end is the one that the world has now.
 */
export async function act(
  { entry, exchanges }: Doing,
  window: Window,
  page: string,
  buttons: boolean,
): Promise<void> {
  const { deed } = entry.action
  const click = clickOf(deed)
  if (click !== null) {
    if (buttons && (await window.run(click)) === true) return
    const first = exchanges.find(({ cause }) => cause === 'fetch' || cause === 'form')
    if (first) await window.run(asScript(first))
    return
  }
  switch (deed.kind) {
    case 'navigate':
      return window.navigate(new URL(deed.url, page).href)
    case 'reload':
      return window.reload()
    case 'follow-link':
      return void (await window.run(link(deed.url)))
    case 'click-link':
      return void (await window.run(`document.querySelectorAll('a[href]')[${deed.link}].click()`))
    case 'submit-form':
      return void (await window.run(submit(deed.method, deed.url, deed.body ?? '')))
    case 'embed':
      return void (await window.run(embed(deed.element, deed.url)))
    case 'fetch': {
      const { url, method, credentials, headers, body } = deed
      return void (await window.run(fetching(url, { method, credentials, headers, body })))
    }
    case 'assign-cookie':
      return void (await window.run(`document.cookie = ${quoted(deed.line)}`))
    default:
  }
}
