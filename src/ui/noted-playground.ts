import { blankPage } from '../client/page.ts'
import { emptyJar } from '../jar/contents.ts'
import type { Deed } from '../world/action.ts'
import { defaultWorld } from '../world/defaults.ts'
import { Timeline } from '../world/timeline.ts'
import type { Playground, PlaygroundState } from '../world/playground-state.ts'
import { atRest, lookedAt } from './looked-at.ts'

/** A playground for the tests of panels: it only notes what it is asked to do. */
export function notedPlayground(more: Partial<PlaygroundState> = {}): {
  playground: Playground
  deeds: Deed[]
} {
  const deeds: Deed[] = []
  const document = { status: 200, kind: 'shop', body: '', elements: null, keepable: true } as const
  const page = { ...blankPage, url: 'http://localhost:3000/', document }
  const empty = atRest({ world: defaultWorld, actions: [] }, Timeline.empty)
  const { current } = empty
  const playground = lookedAt({
    ...empty,
    current: {
      ...current,
      jars: { laptop: emptyJar },
      pages: { laptop: page },
      stores: { 'memory-0': [] },
    },
    playing: true,
    speed: 'real',
    wireMode: 'service-worker',
    ...more,
  })
  return {
    playground: {
      ...playground,
      perform: (...done) => {
        deeds.push(...done)
        return Promise.resolve()
      },
    },
    deeds,
  }
}
