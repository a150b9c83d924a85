import type { HeaderLine, HttpResponse } from '../http/message.ts'

interface Form {
  readonly method: 'GET' | 'POST'
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly auto: boolean
}

/** What another host has, as data. Addresses may hold `{page}`, `{api}` and `{query.name}`. */
export interface SiteData {
  readonly pages: readonly {
    readonly path: string
    readonly headers: readonly HeaderLine[]
    readonly answer:
      | {
          readonly kind: 'page'
          readonly title: string
          readonly links: readonly string[]
          readonly forms: readonly Form[]
          readonly frames: readonly string[]
          readonly images: readonly string[]
        }
      | { readonly kind: 'redirect'; readonly status: number; readonly to: string }
  }[]
}

/** What a host that is not the shop's answers at `url`. */
export function siteAnswer(
  { pages }: SiteData,
  url: string,
  shop: { readonly page: string; readonly api: string },
): HttpResponse {
  const { pathname, searchParams } = new URL(url)
  const fill = (template: string, encode: (text: string) => string = (text) => text) =>
    template.replaceAll(/\{(page|api|query\.([^}]+))\}/g, (_, name: string, key?: string) =>
      key === undefined
        ? name === 'page'
          ? shop.page
          : shop.api
        : encode(searchParams.get(key) ?? ''),
    )
  // A parameter that begins the address is an address itself; further on it is one of its parts.
  const address = (template: string) => {
    const [head = '', ...rest] = template.split(/(?=[?#])/)
    return fill(head) + rest.map((part) => fill(part, encodeURIComponent)).join('')
  }
  const found = pages.find(({ path }) => path === pathname)
  if (!found) return { status: 404, headers: [html], body: document('Not found', []) }
  const { answer, headers } = found
  if (answer.kind === 'redirect')
    return {
      status: answer.status,
      headers: [['Location', address(answer.to)], ...headers],
      body: '',
    }
  const { title, links, forms, frames, images } = answer
  const body = document(
    title,
    [
      ...links.map((to) => `<a href="${text(address(to))}">${text(address(to))}</a>`),
      ...forms.map(({ method, action, fields, auto }) =>
        formHtml(method, address(action), fields, fill, auto),
      ),
      ...frames.map((to) => `<iframe src="${text(address(to))}"></iframe>`),
      ...images.map((to) => `<img src="${text(address(to))}" alt="">`),
    ],
    forms.some(({ auto }) => auto),
  )
  return { status: 200, headers: [html, ...headers], body }
}

const html: HeaderLine = ['Content-Type', 'text/html; charset=utf-8']

function document(title: string, lines: readonly string[], submits = false): string {
  const onload = submits ? ' onload="document.forms[0].submit()"' : ''
  return [
    '<!doctype html>',
    `<html lang="en"><head><title>${text(title)}</title></head>`,
    `<body${onload}>`,
    `<h1>${text(title)}</h1>`,
    ...lines,
    '</body></html>',
  ].join('\n')
}

function formHtml(
  method: string,
  action: string,
  fields: Form['fields'],
  fill: (template: string) => string,
  auto: boolean,
): string {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${text(name)}" value="${text(fill(value))}">`,
  )
  const button = auto ? '' : '<button>Go on</button>'
  return `<form method="${method}" action="${text(action)}">${inputs.join('')}${button}</form>`
}

const text = (raw: string) =>
  raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
