import { allCookies } from '../jar/contents.ts'
import type { Snapshot } from './snapshot.ts'
import type { Entry } from './timeline.ts'

/** An entry of the timeline as one JSON line: what it was, and jars and stores after it. */
export function entryJson(entry: Entry): string {
  if (entry.kind === 'action') {
    const { kind, index, at, action, was, result, after } = entry
    return JSON.stringify({ kind, index, at, deed: action.deed, was, result, ...stateOf(after) })
  }
  const { before: _before, views: _views, after, ...rest } = entry
  return JSON.stringify({ ...rest, ...stateOf(after) })
}

function stateOf({ jars, stores, pages }: Snapshot): object {
  return {
    jars: Object.fromEntries(
      Object.entries(jars).map(([client, jar]) => [client, allCookies(jar)]),
    ),
    pages,
    stores,
  }
}
