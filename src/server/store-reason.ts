import type { ServerReason } from './step.ts'

/**
 * Why express-session called the store, from what the record was and becomes.
 * @param unset the session was taken away by `req.session = null`
 * @param keepsEmpty `saveUninitialized`: without it an empty session is saved for its new ID alone
 */
export function whyCall(
  method: 'get' | 'set' | 'touch' | 'destroy',
  before: string | null,
  after: string | null,
  unset: boolean,
  keepsEmpty: boolean,
): ServerReason | null {
  if (method === 'destroy') return unset ? 'unset' : 'destroyed'
  if (method === 'touch') return 'unchanged'
  if (method !== 'set') return null
  if (dataOf(after) !== dataOf(before) && dataOf(after) !== '{}') return 'modified'
  if (before !== null && dataOf(after) === dataOf(before)) return 'resave'
  return keepsEmpty ? 'saveUninitialized' : 'regenerated'
}

/** The session's own data, without its cookie. */
function dataOf(json: string | null): string {
  if (json === null) return '{}'
  const record: unknown = JSON.parse(json)
  if (typeof record !== 'object' || record === null) return '{}'
  return JSON.stringify(
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'cookie')),
  )
}
