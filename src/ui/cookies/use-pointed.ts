import { useMemo, useState } from 'react'
import { emptyJar } from '../../jar/contents.ts'
import { useShownClient } from '../browser/shown-client.ts'
import { useRegistrable } from '../registrable.ts'
import { useShown } from '../shown.ts'
import { addressesOf, pointedAt, pointedContext, type PointedRequest } from './pointed-request.ts'
import { wouldGo, type WouldGo } from './would-go.ts'

/** The request that is pointed at, and what the jar would do with it. */
export function usePointed(): {
  readonly pointed: PointedRequest
  readonly setPointed: (pointed: PointedRequest) => void
  /** null: the addresses cannot be read, or the suffix list is on its way. */
  readonly would: WouldGo | null
} {
  const { snapshot } = useShown()
  const client = useShownClient()
  const { world, jars, pages, at } = snapshot
  const [chosen, setPointed] = useState<PointedRequest | null>(null)
  const pointed = chosen ?? pointedAt('cart', world)
  const page = pages[client]?.document ? (pages[client]?.url ?? '') : `${world.page}/`
  const registrable = useRegistrable([...addressesOf(pointed), page, world.api ?? world.page])
  const jar = jars[client] ?? emptyJar
  const would = useMemo(() => {
    if (!registrable) return null
    const context = pointedContext(pointed, { world, client, page, now: at, registrable })
    return context && wouldGo(jar, context)
  }, [pointed, world, client, page, at, registrable, jar])
  return { pointed, setPointed, would }
}
