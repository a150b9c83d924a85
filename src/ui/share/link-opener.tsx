import { useEffect } from 'react'
import { usePageAddress } from '../page-address.ts'
import { usePlayground } from '../playground-context.tsx'

/** Opens the world that the page's address holds, in the place of the one that is there. */
export function LinkOpener() {
  const playground = usePlayground()
  const address = usePageAddress()
  useEffect(() => {
    const follow = async () => {
      const asked = address.read()
      if (asked?.kind !== 'world') return
      // From here on the world goes its own way: the tab keeps it, and the link would be stale.
      address.write(null)
      const { openLink } = await import('../../world/share.ts')
      const opened = await openLink(asked.text)
      playground.dismissTrouble()
      if (opened.ok) return playground.load(opened.script)
      const refusal = opened.why === 'refused' ? opened.refusal : { where: '', what: '' }
      playground.report({ kind: `link-${opened.why}`, ...refusal })
    }
    void follow()
    return address.onChange(() => void follow())
  }, [address, playground])
  return null
}
