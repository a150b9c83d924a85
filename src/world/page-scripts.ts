import { readScript, textOf, type Statement } from '../client/page-script.ts'
import { emptyJar } from '../jar/contents.ts'
import { documentCookie, setCookies } from '../jar/jar.ts'
import type { Going } from './going.ts'
import { setJar, type Live } from './live.ts'
import { scriptContextOf } from './script-context.ts'

/** What every request of the document has, before the script says what it asks. */
type From = Omit<Going, 'by' | 'method' | 'url' | 'headers' | 'body' | 'credentials'>

/**
 * Does what the scripts that stand in a document do: the cookies that they see are those that
 * `document.cookie` shows in that page or frame. Each request is handed to `ask`.
 */
export async function runScripts(
  live: Live,
  from: From,
  scripts: readonly string[],
  ask: (going: Going) => Promise<void>,
): Promise<void> {
  const { client, frame } = from
  for (const statement of scripts.flatMap(readScript)) {
    const context = scriptContextOf(live, client, frame)
    if (!context) return
    const jar = live.jars[client] ?? emptyJar
    const page = { cookie: documentCookie(jar, context), url: context.url }
    if (statement.kind === 'set-cookie') {
      setJar(live, client, setCookies(jar, [textOf(statement.line, page)], context).jar)
      continue
    }
    const address = textOf(statement.url, page)
    if (!URL.canParse(address, page.url)) continue
    const url = new URL(address, page.url)
    if (!/^https?:$/.test(url.protocol)) continue
    const init = (name: string) => {
      const value = statement.kind === 'fetch' ? statement.init.get(name) : undefined
      return value && textOf(value, page)
    }
    await ask({
      ...from,
      by: statement.kind,
      url: url.href,
      method: init('method')?.toUpperCase() ?? 'GET',
      body: init('body') ?? '',
      // Fetch, "extract a body": a string brings this type along.
      headers: init('body') === undefined ? [] : [['Content-Type', 'text/plain;charset=UTF-8']],
      credentials: credentialsOf(statement, init('credentials')),
    })
  }
}

function credentialsOf({ kind }: Statement, asked: string | undefined): Going['credentials'] {
  if (kind === 'image') return 'include'
  return asked === 'include' || asked === 'omit' ? asked : 'same-origin'
}
