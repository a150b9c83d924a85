/** A form as its HTML says it. `auto`: the page sends it by itself. */
export interface PageForm {
  readonly method: 'GET' | 'POST'
  readonly action: string
  /** As `application/x-www-form-urlencoded` writes its fields. */
  readonly body: string
  readonly auto: boolean
}

/** What a browser finds in a document's HTML; addresses are absolute. */
export interface PageElements {
  readonly title: string
  readonly links: readonly string[]
  readonly forms: readonly PageForm[]
  readonly frames: readonly string[]
  readonly images: readonly string[]
  /** Style sheets, icons and scripts. */
  readonly assets: readonly string[]
  /** The text of scripts that stand in the document itself. */
  readonly scripts: readonly string[]
}

/**
 * Reads the tags that make a browser send requests, or let somebody send one. No HTML parser: it
 * is enough for documents whose tags and quotes are closed.
 */
export function readHtml(html: string, url: string): PageElements {
  const base = new URL(url)
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi)].map(
    (match) => ({
      at: match.index,
      name: (match[1] ?? '').toLowerCase(),
      has: attributes(match[2] ?? ''),
    }),
  )
  const addresses = (
    name: string,
    attribute: string,
    fits: (has: Attributes) => boolean = () => true,
  ) =>
    tags.flatMap(({ name: tag, has }) => {
      const value = tag === name && fits(has) ? has.get(attribute) : undefined
      return value !== undefined && URL.canParse(value, base) ? [new URL(value, base).href] : []
    })
  const submits = tags.some(
    ({ name, has }) => name === 'body' && (has.get('onload') ?? '').includes('.submit()'),
  )
  const forms = tags.filter(({ name }) => name === 'form')
  return {
    title: decode(/<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? ''),
    links: addresses('a', 'href'),
    forms: forms.map(({ at, has }, place) => {
      const end = html.indexOf('</form', at)
      const inside = tags.filter((tag) => tag.at > at && (end < 0 || tag.at < end))
      const action = has.get('action') ?? url
      return {
        method: has.get('method')?.toUpperCase() === 'POST' ? 'POST' : 'GET',
        action: URL.canParse(action, base) ? new URL(action, base).href : url,
        body: fieldsOf(inside),
        auto: submits && place === 0,
      }
    }),
    frames: addresses('iframe', 'src'),
    images: addresses('img', 'src'),
    assets: [
      ...addresses('link', 'href', (has) => ['stylesheet', 'icon'].includes(has.get('rel') ?? '')),
      ...addresses('script', 'src'),
    ],
    scripts: [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gi)].flatMap(
      ([, own = '', source = '']) => {
        const has = attributes(own)
        const type = has.get('type') ?? 'module'
        return has.has('src') || !/^(module|text\/javascript)$/.test(type) ? [] : [source]
      },
    ),
  }
}

type Attributes = ReadonlyMap<string, string>

function attributes(text: string): Attributes {
  const found = text.matchAll(/([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)
  return new Map(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  )
}

function fieldsOf(tags: readonly { readonly name: string; readonly has: Attributes }[]): string {
  const fields = new URLSearchParams()
  for (const { name, has } of tags) {
    const field = has.get('name')
    if (name === 'input' && field !== undefined) fields.append(field, has.get('value') ?? '')
  }
  return fields.toString()
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const decode = (text: string) =>
  text
    .replaceAll(/&(amp|lt|gt|quot);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll('&#39;', "'")
