import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { needRedis } from '../../scripts/redis.mjs'
import { freePort } from '../free-port.ts'

type Reply = string | number | null | readonly Reply[]

/** A Redis of the system's packages, on the loopback address alone. */
export interface RealRedis {
  readonly url: string
  ask(...command: readonly string[]): Promise<Reply>
  stop(): Promise<void>
}

/** It keeps nothing on disk but in a folder of its own, which goes with it. */
export async function startRedis(): Promise<RealRedis> {
  const folder = mkdtempSync(`${tmpdir()}/truth-redis-`)
  const port = await freePort()
  const given = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
  const child = spawn(needRedis(), [...given, '--save', '', '--appendonly', 'no'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const abandon = () => child.kill()
  process.once('exit', abandon)
  const ended = once(child, 'exit')
  await new Promise<void>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (part) => {
      said += String(part)
      if (said.includes('Ready to accept connections')) resolve()
    })
    child.once('exit', () => reject(new Error(`Redis ended: ${said}`)))
  })
  const socket = net.connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const ask = asker(socket)
  return {
    url: `redis://127.0.0.1:${port}`,
    ask,
    async stop() {
      socket.destroy()
      child.kill()
      process.off('exit', abandon)
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One command after another over one connection (RESP2, redis.io, "Protocol specification"). */
function asker(socket: net.Socket): RealRedis['ask'] {
  let buffer = Buffer.alloc(0)
  let arrived = () => {}
  socket.on('data', (part) => {
    buffer = Buffer.concat([buffer, part])
    arrived()
  })
  let last: Promise<unknown> = Promise.resolve()
  const exchange = async (command: readonly string[]) => {
    const bulks = command.map((one) => `$${Buffer.byteLength(one)}\r\n${one}\r\n`)
    socket.write(`*${command.length}\r\n${bulks.join('')}`)
    for (;;) {
      const read = readReply(buffer, 0)
      if (read) {
        buffer = buffer.subarray(read.end)
        return read.reply
      }
      await new Promise<void>((resolve) => (arrived = resolve))
    }
  }
  return (...command) => {
    const next = last.then(() => exchange(command))
    last = next.catch(() => {})
    return next
  }
}

/** null: not all of it is there yet. */
function readReply(buffer: Buffer, start: number): { reply: Reply; end: number } | null {
  const line = buffer.indexOf('\r\n', start)
  if (line < 0) return null
  const kind = String.fromCharCode(buffer[start] ?? 0)
  const text = buffer.toString('utf8', start + 1, line)
  const after = line + 2
  if (kind === '-') throw new Error(`Redis: ${text}`)
  if (kind === ':') return { reply: Number(text), end: after }
  if (kind === '+') return { reply: text, end: after }
  const size = Number(text)
  if (size < 0) return { reply: null, end: after }
  if (kind === '$') {
    const end = after + size
    return buffer.length < end + 2
      ? null
      : { reply: buffer.toString('utf8', after, end), end: end + 2 }
  }
  const items: Reply[] = []
  let end = after
  while (items.length < size) {
    const item = readReply(buffer, end)
    if (!item) return null
    items.push(item.reply)
    end = item.end
  }
  return { reply: items, end }
}
