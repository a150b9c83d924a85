import type { StoreCommand, StoreReply } from './protocol.ts'

/** The commands of `redis` 5 that connect-redis 10 uses; each travels to the host and back. */
export interface RedisClient {
  get(key: string): Promise<string | null>
  set(
    key: string,
    value: string,
    options?: { expiration?: { type: string; value: number } },
  ): Promise<string>
  expire(key: string, seconds: number): Promise<number>
  del(keys: string | string[]): Promise<number>
  mGet(keys: string[]): Promise<(string | null)[]>
  scanIterator(options: { MATCH: string; COUNT: number }): AsyncIterable<string[]>
}

export function redisClient(send: (command: StoreCommand) => Promise<StoreReply>): RedisClient {
  const ask = async (...command: string[]) => {
    const reply = await send(command)
    if (reply.kind === 'error') throw new Error(reply.message)
    return reply.value
  }
  const text = async (...command: string[]) => {
    const value = await ask(...command)
    return typeof value === 'string' ? value : null
  }
  const number = async (...command: string[]) => Number(await ask(...command))
  const list = async (...command: string[]) => {
    const value = await ask(...command)
    return typeof value === 'object' && value !== null ? [...value] : []
  }
  return {
    get: (key) => text('GET', key),
    set: async (key, value, options) => {
      const { type, value: amount } = options?.expiration ?? {}
      return String(await ask('SET', key, value, ...(type ? [type, String(amount)] : [])))
    },
    expire: (key, seconds) => number('EXPIRE', key, String(seconds)),
    del: (keys) => number('DEL', ...[keys].flat()),
    mGet: (keys) => list('MGET', ...keys),
    async *scanIterator({ MATCH }) {
      yield (await list('KEYS', MATCH)).filter((key) => key !== null)
    },
  }
}
