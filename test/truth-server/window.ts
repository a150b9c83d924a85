import type { Chromium } from '../truth/chromium.ts'
import type { ProtocolCookie } from '../truth/traffic.ts'
import { keepLog, type Log } from './log.ts'

/** A real browser's window with a jar of its own. */
export interface Window {
  readonly log: Log
  navigate(url: string): Promise<void>
  reload(): Promise<void>
  /** Runs a script in the page, as if the user had just clicked. */
  run(script: string): Promise<unknown>
  cookies(): Promise<readonly ProtocolCookie[]>
  clearCookies(): Promise<void>
  deleteCookie(cookie: { name: string; domain: string; path: string }): Promise<void>
  setCookie(cookie: object): Promise<void>
  /** The page is there, whole. */
  ready(): Promise<boolean>
  close(): Promise<void>
}

export interface WindowParts {
  readonly proxyServer: string
  /** The front end's text, where its files come from the browser's own cache; null: they are asked for. */
  readonly frontEnd: (() => string) | null
  /** The browser's cache of answers; without it there is none of preflights either. */
  readonly cache: boolean
}

export async function openWindow(chromium: Chromium, parts: WindowParts): Promise<Window> {
  const { browserContextId } = await chromium.send('Target.createBrowserContext', {
    proxyServer: parts.proxyServer,
    proxyBypassList: '<-loopback>',
  })
  const { targetId } = await chromium.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
  })
  const { sessionId } = await chromium.send('Target.attachToTarget', { targetId, flatten: true })
  const session = chromium.session(sessionId)
  const { frontEnd } = parts
  const log = keepLog(session, (url) => !isIcon(url) && (frontEnd === null || !isFile(url)))
  await session.send('Network.enable')
  await session.send('Page.enable')
  // Express' own error page forbids every request by a policy; what no button there does, a script does.
  await session.send('Page.setBypassCSP', { enabled: true })
  if (!parts.cache) await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  session.listen(({ method, params }) => {
    if (method !== 'Fetch.requestPaused') return
    // The protocol's own shape of this event.
    const { requestId, request } = params as { requestId: string; request: { url: string } }
    const script = request.url.endsWith('.js')
    session
      .send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [
          { name: 'Content-Type', value: script ? 'text/javascript' : 'image/svg+xml' },
        ],
        body: Buffer.from(script && frontEnd ? frontEnd() : picture).toString('base64'),
      })
      // A page that is left meanwhile wants nothing more.
      .catch(() => {})
  })
  const own = frontEnd ? [{ urlPattern: '*/static/*' }] : []
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/favicon.ico' }, ...own] })
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`)
    return result.value as unknown
  }
  return {
    log,
    run,
    async navigate(url) {
      await session.send('Page.navigate', { url })
    },
    async reload() {
      await session.send('Page.reload')
    },
    async cookies() {
      return (await chromium.send('Storage.getCookies', { browserContextId })).cookies
    },
    async clearCookies() {
      await chromium.send('Storage.clearCookies', { browserContextId })
    },
    async deleteCookie(cookie) {
      await session.send('Network.deleteCookies', cookie)
    },
    async setCookie(cookie) {
      // The caller names the fields as the protocol does.
      await session.send('Network.setCookie', cookie as { name: string; value: string })
    },
    ready: () =>
      run('document.readyState').then(
        (state) => state === 'complete',
        () => false,
      ),
    async close() {
      await chromium.send('Target.disposeBrowserContext', { browserContextId })
    },
  }
}

/** Real browsers ask for it by themselves; the virtual one does not. */
const isIcon = (url: string) => new URL(url).pathname === '/favicon.ico'
const isFile = (url: string) => new URL(url).pathname.startsWith('/static/')

const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>'
