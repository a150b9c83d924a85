import type { Snapshot } from '../../world/snapshot.ts'
import { heldSid } from '../identity/held-sid.ts'
import { usePlaygroundState } from '../playground-context.tsx'

/** A client with a live session, and its record's JSON as a store holds it; null: nobody has one. */
export function useLiveRecord(): { readonly client: string; readonly json: string } | null {
  const client = usePlaygroundState(({ current }) => liveIn(current)?.client)
  const json = usePlaygroundState(({ current }) => liveIn(current)?.json)
  return client === undefined || json === undefined ? null : { client, json }
}

function liveIn(snapshot: Snapshot): { client: string; json: string } | undefined {
  const records = Object.values(snapshot.stores).flat()
  for (const { id, kind } of snapshot.world.clients) {
    // A program cannot be given another session: nobody presses a button in it.
    const sid = kind === 'curl' ? null : heldSid(snapshot, id)
    const record = sid === null ? undefined : records.find((one) => one.sid === sid)
    if (record) return { client: id, json: record.json }
  }
  return undefined
}
