import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { HeaderLine } from '../src/http/message.ts'
import { bundleProgram } from '../src/server/bundle.ts'
import { inProcess } from '../src/server/node-instance.ts'
import type { Outgoing, Report, StartInstance } from '../src/server/protocol.ts'
import type { ShopOptions } from '../src/server/options.ts'
import { comparable, nodePeer, traceText, type Answer, type Peer } from './parity-node.ts'
import { parityCases } from './parity-cases.ts'
import { parityRequests, slowRequests, type ParityRequest } from './parity-requests.ts'

const now = Date.UTC(2026, 2, 2, 9)

let startInstance: StartInstance
beforeAll(async () => {
  startInstance = inProcess(await bundleProgram())
  vi.useFakeTimers({ toFake: ['Date'], now })
  // Express logs what its handlers throw; the answers are what is compared.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The shop in an instance of the playground. */
async function instancePeer(options: ShopOptions, tls: boolean): Promise<Peer> {
  const instance = startInstance(0)
  await instance.send({ kind: 'boot', t: now, index: 0, seed: 1, options })
  const sessions: Record<string, string> = {}
  let exchange = 0
  return {
    async ask(method, path, headers, body) {
      const request = { method, url: `${tls ? 'https' : 'http'}://127.0.0.1${path}`, headers, body }
      const report = await instance.send({
        kind: 'deliver',
        t: now,
        exchange: ++exchange,
        request,
        tls,
        remoteAddress: '127.0.0.1',
      })
      const outbox = [...report.outbox]
      const note = (memory: Report['memory']) => {
        for (const [sid, json] of Object.entries(memory))
          if (json === null) delete sessions[sid]
          else sessions[sid] = json
      }
      note(report.memory)
      let due = report.nextTimerAt
      while (due !== null && !outbox.some(({ kind }) => kind === 'end')) {
        const later = await instance.send({ kind: 'advance', t: due })
        outbox.push(...later.outbox)
        note(later.memory)
        due = later.nextTimerAt
      }
      return answerOf(outbox, { ...sessions })
    },
    close: () => instance.end(),
  }
}

function answerOf(outbox: readonly Outgoing[], sessions: Record<string, string>): Answer {
  const head = outbox.find((item) => item.kind === 'head')
  const end = outbox.find((item) => item.kind === 'end')
  return {
    status: head?.status ?? 0,
    headers: head?.headers ?? [],
    body: end?.body ?? '',
    trace: outbox.flatMap((item) => (item.kind === 'trace' ? traceText(item.line) : [])),
    sessions,
  }
}

/** Plays all requests, each side keeping the cookie that it was given last. */
async function play(peer: Peer, requests: readonly ParityRequest[]): Promise<readonly object[]> {
  const answers: object[] = []
  let kept = 'connect.sid='
  for (const request of requests) {
    const answer = await peer.ask(
      request.method,
      request.path,
      headersOf(request, kept),
      request.body,
    )
    for (const [name, line] of answer.headers)
      if (name.toLowerCase() === 'set-cookie') kept = line.split(';')[0] ?? kept
    answers.push({ ...answer, headers: comparable(answer.headers) })
  }
  peer.close()
  return answers
}

function headersOf({ headers, cookie, body }: ParityRequest, kept: string): HeaderLine[] {
  const value = cookie === 'none' ? null : cookie === 'kept' ? kept : cookie(kept)
  return [
    ['Host', '127.0.0.1'],
    ...headers,
    ...(value === null ? [] : [['Cookie', value] as const]),
    ...(body === '' ? [] : [['Content-Length', String(Buffer.byteLength(body))] as const]),
  ]
}

describe(`the instance answers as real Node does: ${parityRequests.length} requests × ${parityCases.length} configurations`, () => {
  it('asks enough of it', () => {
    expect(parityRequests.length).toBeGreaterThanOrEqual(40)
    expect(parityCases.length).toBeGreaterThanOrEqual(14)
  })

  it.each(parityCases)('$name', async ({ options, tls, slow }) => {
    const requests = slow ? [...parityRequests, ...slowRequests] : parityRequests
    const real = await play(await nodePeer(options, tls), requests)
    const ours = await play(await instancePeer(options, tls), requests)
    expect(real).toHaveLength(requests.length)
    for (const [place, answer] of ours.entries())
      expect({ request: requests[place]?.path, ...answer }).toEqual({
        request: requests[place]?.path,
        ...real[place],
      })
  })
})
