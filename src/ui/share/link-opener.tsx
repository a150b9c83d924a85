import { useEffect, useEffectEvent } from 'react'
import { useOpenCase } from '../cases/open-case.tsx'
import { useLessonRoom } from '../lessons/lesson-room.tsx'
import { usePageAddress } from '../page-address.ts'
import { usePlayground } from '../playground-context.tsx'

/** Opens the world that the page's address holds, in the place of the one that is there. */
export function LinkOpener() {
  const playground = usePlayground()
  const address = usePageAddress()
  const openCase = useOpenCase()
  const lessons = useLessonRoom()
  /** A problem or a lesson says nothing of the world that takes its place. */
  const leaveRooms = useEffectEvent(() => {
    lessons.drop()
    openCase.close()
  })
  const standing = useEffectEvent(() =>
    openCase.shown ? ({ kind: 'case', id: openCase.shown.id } as const) : lessons.standing(),
  )
  useEffect(() => {
    const follow = async () => {
      const asked = address.read()
      if (asked?.kind !== 'world') return
      const { openLink } = await import('../../world/share.ts')
      const opened = await openLink(asked.text)
      const stillAsked = address.read()
      if (stillAsked?.kind !== 'world' || stillAsked.text !== asked.text) return
      playground.dismissTrouble()
      if (opened.ok) {
        // From here on the world goes its own way: the tab keeps it, and the link would be stale.
        leaveRooms()
        return playground.load(opened.script)
      }
      // What stood there stands.
      address.write(standing())
      const refusal = opened.why === 'refused' ? opened.refusal : { where: '', what: '' }
      playground.report({ kind: `link-${opened.why}`, ...refusal })
    }
    void follow()
    return address.onChange(() => void follow())
  }, [address, playground])
  return null
}
