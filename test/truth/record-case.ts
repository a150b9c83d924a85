import type { RequestStep, SetStep, Step } from '../../src/doors/judge-schema.ts'
import { ask, type Browser } from './ask.ts'
import { lineOutcomes, manyCookies, sentGot } from './got.ts'
import { createLedger } from './ledger.ts'
import { image, page } from './page.ts'
import { toRealClock } from './scripted-dates.ts'
import { within } from './time-limit.ts'
import { marked, type BlockedLine } from './traffic.ts'

/** A step takes some 0.1 s; on a machine that does much else, seconds. */
const stepLimit = 30

/** What a set step's response or script led to. */
interface Told {
  /** The real time at which the cookies came, ms since the epoch. */
  readonly at: number
  /** The second of the real clock, s since the epoch, to which a script's dates were moved. */
  readonly second?: number
  readonly blocked: readonly BlockedLine[]
  readonly failed: string | null
  readonly documentCookie: string | null
}

/**
 * Plays one case's steps in a tab of the real browser.
 * @param clock the case's time at its start, ms since the epoch.
 * @returns each step's `got`, as test/chromium-cookies has it.
 */
export async function recordCase(
  steps: readonly Step[],
  browser: Browser & { readonly pause: (seconds: number) => Promise<void> },
  clock: number,
): Promise<unknown[]> {
  const { tab } = browser
  const ledger = createLedger()
  let now = clock

  const recordSet = async (set: SetStep) => {
    const before = ledger.list(await tab.cookies(), Date.now())
    const told = await (set.by === 'http' ? respond : runScript)(set, browser, now)
    const cookies = await tab.cookies()
    const after = ledger.list(cookies, told.at, told.second)
    const script = set.by === 'document.cookie'
    const { blocked, failed, documentCookie } = told
    const lines = lineOutcomes({ lines: set.lines, script, blocked, before, after })
    if (cookies.length > manyCookies)
      return { lines, jarNames: cookies.map(({ name }) => name).sort() }
    return {
      lines,
      jar: after,
      ...(failed === null ? {} : { failed }),
      ...(documentCookie === null ? {} : { documentCookie }),
    }
  }

  const record = async (step: Step) => {
    if ('set' in step) return within(stepLimit, 'a set step', recordSet(step.set))
    if ('request' in step)
      return within(stepLimit, 'a request', recordRequest(step.request, browser))
    await browser.pause(step.wait)
    ledger.wait(step.wait)
    now += step.wait * 1000
    return undefined
  }

  await within(stepLimit, 'clearing', tab.clear())
  const gots: unknown[] = []
  for (const step of steps) gots.push(await record(step))
  return gots
}

const bodyFor = (kind: RequestStep['kind']) => (kind === 'img' ? image : page)

async function recordRequest(request: RequestStep, browser: Browser): Promise<unknown> {
  const { desk } = browser
  const mark = desk.mark({ body: bodyFor(request.kind) })
  const { exchange, documentCookie } = await ask(request, mark, browser)
  if (exchange.failed !== null) return { failed: exchange.failed }
  const header = desk.received(mark)?.headers.find(([name]) => name === 'cookie')?.[1] ?? null
  const associated = exchange.associated.at(-1) ?? []
  const got = sentGot(associated, header)
  return documentCookie && associated.length <= manyCookies ? { ...got, documentCookie } : got
}

/** The cookies come with a response. */
async function respond(set: SetStep, browser: Browser, now: number): Promise<Told> {
  const { desk } = browser
  const kind = set.via?.kind ?? 'navigate'
  const bytes = (line: string) =>
    set.bytes === 'latin1' ? line : Buffer.from(line, 'utf8').toString('latin1')
  const mark = desk.mark({
    body: bodyFor(kind),
    headers: [
      ['Date', new Date(now).toUTCString()],
      ...set.lines.map((line) => ['Set-Cookie', bytes(line)] as const),
    ],
  })
  const { exchange, documentCookie } = await ask({ ...set.via, url: set.url, kind }, mark, browser)
  return {
    at: desk.received(mark)?.at ?? Date.now(),
    blocked: exchange.blocked.at(-1) ?? [],
    failed: exchange.failed,
    documentCookie,
  }
}

/** The page is opened by typing its address, then its script assigns each line in turn. */
async function runScript(set: SetStep, { tab, desk }: Browser, now: number): Promise<Told> {
  const mark = desk.mark({})
  await tab.navigate(marked(set.url, mark))
  await tab.traffic.completed(mark)
  const second = Math.floor(Date.now() / 1000)
  const lines = JSON.stringify(set.lines.map((line) => toRealClock(line, now, second)))
  const at = Number(
    await tab.evaluate(
      `{ const at = Date.now(); for (const line of ${lines}) document.cookie = line; at }`,
    ),
  )
  const documentCookie = String(await tab.evaluate('document.cookie'))
  return { at, second, blocked: [], failed: null, documentCookie }
}
