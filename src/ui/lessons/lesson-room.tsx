import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { useOpenCase } from '../cases/open-case.tsx'
import { latePart } from '../late-part.tsx'
import { usePageAddress } from '../page-address.ts'
import { useMessages, usePlayground } from '../playground-context.tsx'
import { SheetButton } from '../sheet-button.tsx'
import type { LessonDesk } from './lesson-desk.ts'
import type { TabStorage } from './lesson-note.ts'

interface LessonRoomValue {
  /** null: no lesson was asked for yet. */
  readonly desk: LessonDesk | null
  /** Fetches what lessons need. */
  fetchDesk(): Promise<LessonDesk>
  open(id: string): void
  leave(): void
  /** Another world takes the open lesson's place. */
  drop(): void
  /** How the page's address names the open lesson; null: none is open. */
  standing(): { readonly kind: 'lesson'; readonly id: string } | null
}

const LessonRoomContext = createContext<LessonRoomValue | null>(null)

export function useLessonRoom(): LessonRoomValue {
  const room = useContext(LessonRoomContext)
  if (!room) throw new Error('no lesson room above this component')
  return room
}

interface LessonRoomProps {
  /** Where this tab keeps how far the lessons are. */
  readonly storage: TabStorage
  readonly children: ReactNode
}

const load = () => import('./late-lessons.ts')
const LessonList = latePart(async () => (await load()).LessonList)
const LessonStrip = latePart(async () => (await load()).LessonStrip)

/** Follows the page's address to a lesson. What lessons are made of is loaded with the first one. */
export function LessonRoom({ storage, children }: LessonRoomProps) {
  const playground = usePlayground()
  const address = usePageAddress()
  const openCase = useOpenCase()
  const [desk, setDesk] = useState<LessonDesk | null>(null)
  const coming = useRef<Promise<LessonDesk> | null>(null)

  const fetchDesk = useCallback(() => {
    coming.current ??= load().then(({ createLessonDesk }) => {
      const made = createLessonDesk(playground, storage)
      setDesk(made)
      return made
    })
    return coming.current
  }, [playground, storage])

  useEffect(() => {
    const follow = () => {
      const asked = address.read()
      // A shared world takes its place once it is found to be whole.
      if (asked?.kind === 'world') return
      if (asked?.kind !== 'lesson') return void coming.current?.then((made) => made.drop())
      address.write({ kind: 'lesson', id: asked.id })
      return void fetchDesk().then((made) =>
        asked.fresh ? made.open(asked.id) : made.recall(asked.id),
      )
    }
    follow()
    return address.onChange(follow)
  }, [address, fetchDesk])

  // A real problem takes the lesson's place.
  const { shown: problem } = openCase
  useEffect(() => {
    if (problem) void coming.current?.then((made) => made.drop())
  }, [problem])

  const value: LessonRoomValue = {
    desk,
    fetchDesk,
    open(id) {
      openCase.close()
      address.write({ kind: 'lesson', id })
      void fetchDesk().then((made) => made.open(id))
    },
    leave() {
      address.write(null)
      void desk?.leave()
    },
    drop: () => void coming.current?.then((made) => made.drop()),
    standing() {
      const id = desk?.state.getState().shown?.id
      return id === undefined ? null : { kind: 'lesson', id }
    },
  }
  return <LessonRoomContext value={value}>{children}</LessonRoomContext>
}

/** Opens the list of lessons. */
export function LessonsButton() {
  return <SheetButton label={useMessages().lessons} sheet={LessonList} />
}

/** Over the panels: the lesson that is open. */
export function LessonNotes() {
  const { desk } = useLessonRoom()
  return desk && <LessonStrip desk={desk} />
}
