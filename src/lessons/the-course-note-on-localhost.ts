import { addMug, client, logIn, viewCart } from '../cases/usual-deeds.ts'
import { presets } from '../world/presets.ts'
import type { Exchange } from '../world/exchange.ts'
import { asks, isIn, isLogIn, statusOf } from './facts.ts'
import type { Lesson } from './lesson.ts'
import { setAt } from './planned.ts'
import { progress } from './progress.ts'
import { recordsAt } from './records.ts'

const [, courseNote] = presets
const visit = { kind: 'navigate', client, url: '/' }
const set = (path: string, value?: unknown) => ({
  kind: 'set',
  path: `shop.${path}`,
  ...(value === undefined ? {} : { value }),
})
const secure = (value: boolean | 'auto') => set('session.cookie.secure', value)
const sameSite = (value: string) => set('session.cookie.sameSite', value)
const round = [visit, logIn, viewCart]

const sidOfUsers = (moment: Exchange['after']) =>
  recordsAt(moment).flatMap(({ sid, user }) => (user === null ? [] : [sid]))

export const theCourseNoteOnLocalhost: Lesson<'the-course-note-on-localhost'> = {
  id: 'the-course-note-on-localhost',
  world: courseNote.world,
  path: [visit, logIn, addMug, secure(false), logIn, viewCart, sameSite('lax'), logIn, viewCart],
  asksBefore: 3,
  right: 2,
  goal: ({ exchanges }) => {
    const logIns = exchanges.filter(
      (x) => isLogIn(x) && new URL(x.request.url).hostname === 'localhost',
    )
    const works = logIns.find((x) => {
      const { sidAfter: sid } = x
      const stored = x.set.some(({ outcome }) => outcome === 'stored')
      return (
        stored &&
        exchanges.some((y) => {
          const before = sidOfUsers(x.before)
          const gained = sidOfUsers(y.after).filter((one) => !before.includes(one))
          return (
            y.id > x.id &&
            isIn(y, 'GET /api/cart') &&
            y.sidBefore === sid &&
            gained.length === 1 &&
            gained[0] === sid
          )
        })
      )
    })
    const last = exchanges.findLast((one) => asks(one, 'POST /login') && statusOf(one) === 200)
    return progress([works], {
      'not-secured':
        last?.steps.some((step) => 'reason' in step && step.reason === 'not secured') ?? false,
      refused: last?.set.some(({ outcome }) => outcome === 'refused') ?? false,
    })
  },
  decides: ['store-cookies'],
  asPlanned: setAt(
    ({ shop: { session } }) =>
      session.cookie?.secure === false && session.cookie.sameSite === 'lax',
  ),
  others: [
    { tries: 'both by the request', actions: [secure('auto'), sameSite('auto'), ...round] },
    {
      tries: 'https, for which the configuration is made',
      actions: [{ kind: 'set', path: 'page', value: 'https://localhost:4000' }, ...round],
    },
  ],
  wrong: [
    { tries: 'secure: false alone', actions: [secure(false), ...round], near: 'refused' },
    { tries: 'sameSite: lax alone', actions: [sameSite('lax'), ...round], near: 'not-secured' },
    {
      tries: 'trusting a proxy where none is',
      actions: [set('trustProxy', 1), ...round],
      near: 'not-secured',
    },
    {
      tries: 'proxy: true where none is',
      actions: [set('session.proxy', true), ...round],
      near: 'not-secured',
    },
    {
      tries: 'secure: auto with sameSite: none',
      actions: [secure('auto'), ...round],
      near: 'refused',
    },
    {
      tries: 'removing the domain',
      actions: [set('session.cookie.domain'), ...round],
      near: 'not-secured',
    },
    {
      tries: 'logging in again and again',
      actions: [...round, logIn, logIn, viewCart],
      near: 'not-secured',
    },
  ],
}
