import type { Script } from '../world/script.ts'
import type { TabStorage } from '../ui/lessons/lesson-note.ts'
import type { PageAddress } from '../ui/page-address.ts'

/** What a link takes the place of, and where the tab keeps how far its lessons are. */
interface AskedBeside {
  readonly kept: Promise<Script>
  readonly storage: TabStorage
}

/**
 * The script that the page's address asks for, so that the page begins with it and starts its
 * instances once. null: it asks for none, or for one that cannot be: the page tells which.
 */
export async function askedScript(
  address: PageAddress,
  { kept, storage }: AskedBeside,
): Promise<Script | null> {
  const asked = address.read()
  if (asked?.kind === 'world') {
    const { openLink } = await import('../world/share.ts')
    const opened = await openLink(asked.text)
    if (!opened.ok) return null
    // From here on the world goes its own way: the tab keeps it, and the link would be stale.
    address.write(null)
    return opened.script
  }
  if (!asked?.fresh) return null
  if (asked.kind === 'lesson') {
    const { begunByLink } = await import('../ui/lessons/lesson-beginning.ts')
    const script = begunByLink(asked.id, storage, await kept)
    if (script) address.write({ kind: 'lesson', id: asked.id })
    return script
  }
  const [{ cases }, { brokenScript }] = await Promise.all([
    import('../cases/catalogue.ts'),
    import('../cases/scripts.ts'),
  ])
  const found = cases.find(({ id }) => id === asked.id)
  const script = found ? brokenScript(found) : null
  if (!script?.ok) return null
  address.write({ kind: 'case', id: asked.id })
  return script.value
}
