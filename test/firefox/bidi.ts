import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One tab of a Firefox, over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Tab {
  readonly version: string
  open(url: string): Promise<void>
  reload(): Promise<void>
  /** A script's JSON value; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>
  /** A real press of the mouse on what an expression finds, once it can be pressed. */
  click(element: string): Promise<void>
  /** What the page complained of in its console, or threw. */
  readonly complaints: string[]
  close(): Promise<void>
}

/** So long, in ms, something may take before it counts as missing. */
const patience = 20_000

/** What is kept away from a profile that nobody uses. */
const preferences = {
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'intl.accept_languages': 'en-US',
  'remote.active-protocols': 1,
}

export async function openFirefox(path: string): Promise<Tab> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'))
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  await writeFile(join(profile, 'user.js'), lines.join(''))
  const browser = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--width=1440',
      '--height=1000',
      '--profile',
      profile,
      '--remote-debugging-port=0',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    browser.stderr.on('data', (part: Buffer) => {
      said += part.toString()
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    browser.once('error', reject)
    browser.once('exit', () => reject(new Error(`Firefox ended:\n${said}`)))
  })
  const socket = new WebSocket(`${address}/session`)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`no answer at ${address}`))
  })

  const waiting = new Map<number, (answer: Answer) => void>()
  const complaints: string[] = []
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    else if (
      answer.method === 'log.entryAdded' &&
      ['error', 'warn'].includes(answer.params?.level ?? '')
    )
      complaints.push(answer.params?.text ?? '')
  }
  let last = 0
  const ask = async (method: string, params: object): Promise<Result> => {
    const id = ++last
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
    waiting.delete(id)
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`)
    return answer.result ?? {}
  }

  const { capabilities } = await ask('session.new', { capabilities: {} })
  await ask('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = await ask('browsingContext.getTree', {})
  const context = contexts?.[0]?.context ?? ''
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await ask('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
      target: { context },
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return JSON.parse(result?.value ?? 'null')
  }
  return {
    version: `${capabilities?.browserName} ${capabilities?.browserVersion}`,
    complaints,
    evaluate,
    open: async (url) =>
      void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await ask('browsingContext.reload', { context, wait: 'complete' })),
    async click(element) {
      const place = await until(
        () =>
          evaluate(`(() => {
            const found = ${element}
            if (!found || found.disabled) return null
            found.scrollIntoView({ block: 'center' })
            const { x, y, width, height } = found.getBoundingClientRect()
            return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
          })()`),
        element,
      )
      const { x, y } = place as { readonly x: number; readonly y: number }
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await ask('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      })
    },
    async close() {
      await ask('browser.close', {}).catch(() => browser.kill())
      socket.close()
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** Asks again and again until there is an answer. */
export async function until(look: () => Promise<unknown>, what: string): Promise<unknown> {
  const began = performance.now()
  for (;;) {
    const found = await look()
    if (found) return found
    if (performance.now() - began > patience) throw new Error(`not seen: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The few parts of the protocol's messages that are read. */
interface Answer {
  readonly id?: number
  readonly type: string
  readonly message?: string
  readonly method?: string
  readonly params?: { readonly level?: string; readonly text?: string }
  readonly result?: Result
}
interface Result {
  readonly capabilities?: { readonly browserName: string; readonly browserVersion: string }
  readonly contexts?: readonly { readonly context: string }[]
  readonly result?: { readonly value?: string }
  readonly exceptionDetails?: { readonly text: string }
}
