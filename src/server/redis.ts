import type { StoreCommand, StoreReply } from './protocol.ts'

interface RedisRecord {
  readonly key: string
  readonly value: string
  /** ms since the epoch; null: never. */
  readonly expiresAt: number | null
}

/** What a Redis server holds, as an immutable value, in the order of writing. */
export type RedisData = readonly RedisRecord[]

export const emptyRedis: RedisData = []

/** The records that have not expired. */
export function redisRecords(data: RedisData, now: number): RedisData {
  return data.every((record) => alive(record, now))
    ? data
    : data.filter((record) => alive(record, now))
}

/** One command, with Redis' own semantics and words. Source: redis.io, "Commands". */
export function execute(
  before: RedisData,
  command: StoreCommand,
  now: number,
): { readonly data: RedisData; readonly reply: StoreReply } {
  const data = redisRecords(before, now)
  const [name = '', key = '', ...rest] = command
  const found = data.find((record) => record.key === key)
  const said = (value: Extract<StoreReply, { kind: 'value' }>['value'], next = data) => ({
    data: next,
    reply: { kind: 'value' as const, value },
  })
  switch (name.toUpperCase()) {
    case 'GET':
      return said(found?.value ?? null)
    case 'SET': {
      const [value = '', unit, amount] = rest
      const ms =
        unit === undefined ? null : Number(amount) * (unit.toUpperCase() === 'PX' ? 1 : 1000)
      if (ms !== null && !(ms > 0)) return failed(data, "ERR invalid expire time in 'set' command")
      return said('OK', put(data, { key, value, expiresAt: ms === null ? null : now + ms }))
    }
    case 'EXPIRE': {
      if (!found) return said(0)
      const expiresAt = now + Number(rest[0]) * 1000
      return said(
        1,
        expiresAt > now ? put(data, { ...found, expiresAt }) : data.filter((one) => one !== found),
      )
    }
    case 'DEL': {
      const keys = new Set([key, ...rest])
      const left = data.filter((record) => !keys.has(record.key))
      return said(data.length - left.length, left)
    }
    case 'MGET':
      return said(
        [key, ...rest].map((one) => data.find((record) => record.key === one)?.value ?? null),
      )
    case 'KEYS':
      return said(
        data.map((record) => record.key).filter((one) => one.startsWith(key.replace(/\*$/, ''))),
      )
    default:
      return failed(data, `ERR unknown command '${name}'`)
  }
}

const alive = ({ expiresAt }: RedisRecord, now: number) => expiresAt === null || expiresAt > now

function put(data: RedisData, record: RedisRecord): RedisData {
  const place = data.findIndex(({ key }) => key === record.key)
  return place < 0 ? [...data, record] : data.with(place, record)
}

const failed = (data: RedisData, message: string) => ({
  data,
  reply: { kind: 'error' as const, message },
})
