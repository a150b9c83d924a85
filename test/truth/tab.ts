import type { Chromium } from './chromium.ts'
import type { ProtocolCookie } from './traffic.ts'
import { watchTraffic, type Traffic } from './traffic.ts'

/** A tab with a cookie jar of its own. */
export interface Tab {
  readonly traffic: Traffic
  /** Types an address. */
  navigate(url: string): Promise<void>
  /** Runs a script in the tab's page, as if the user had just clicked. */
  evaluate(script: string): Promise<unknown>
  cookies(): Promise<readonly ProtocolCookie[]>
  /** An empty jar; whatever page there is stays until the next one. */
  clear(): Promise<void>
  close(): Promise<void>
}

export async function openTab(chromium: Chromium): Promise<Tab> {
  const { browserContextId } = await chromium.send('Target.createBrowserContext')
  const { targetId } = await chromium.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
  })
  const { sessionId } = await chromium.send('Target.attachToTarget', { targetId, flatten: true })
  const session = chromium.session(sessionId)
  const traffic = watchTraffic(session)
  await session.send('Network.enable')
  await session.send('Page.enable')
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true })

  const navigate = async (url: string) => {
    const { loaderId, errorText } = await session.send('Page.navigate', { url })
    if (loaderId !== undefined && errorText === undefined) await traffic.parsed(loaderId)
  }
  return {
    traffic,
    navigate,
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      })
      if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`)
      return result.value
    },
    async cookies() {
      const { cookies } = await chromium.send('Storage.getCookies', { browserContextId })
      return cookies
    },
    async clear() {
      await chromium.send('Storage.clearCookies', { browserContextId })
      traffic.forget()
    },
    async close() {
      await chromium.send('Target.disposeBrowserContext', { browserContextId })
    },
  }
}
