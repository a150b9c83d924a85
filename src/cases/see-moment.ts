import { allCookies, emptyJar } from '../jar/contents.ts'
import type { Snapshot } from '../world/snapshot.ts'
import type { MomentSight } from './sight.ts'

/** What a moment shows instead of a sight of it; null: the sight holds. */
export function seeMoment(moment: Snapshot, sight: MomentSight): string | null {
  const { jars, stores, pages, at } = moment
  const records = Object.values(stores).flat()
  const cookiesOf = (client: string, cookie: string) =>
    allCookies(jars[client] ?? emptyJar).filter(({ name }) => name === cookie)
  switch (sight.kind) {
    case 'records': {
      const { user } = sight
      const mine =
        user === undefined ? records : records.filter(({ json }) => userOf(json) === user)
      return mine.length === sight.is ? null : `${mine.length} records`
    }
    case 'jar': {
      const found = cookiesOf(sight.client, sight.cookie).length
      return found === sight.is ? null : `${found} of ${sight.cookie}`
    }
    case 'greets': {
      const user = pages[sight.client]?.user ?? null
      return user === sight.user ? null : `greets ${user}`
    }
    case 'lives': {
      const [cookie] = cookiesOf(sight.client, sight.cookie)
      const until = sight.what === 'cookie' ? cookie?.expires : records[0]?.expiresAt
      const seconds = until == null ? null : Math.round((until - at) / 1000)
      return seconds === sight.seconds ? null : `the ${sight.what} lives ${seconds} s`
    }
  }
}

function userOf(json: string): unknown {
  const record: unknown = JSON.parse(json)
  return typeof record === 'object' && record !== null && 'user' in record ? record.user : undefined
}
