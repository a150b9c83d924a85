import { client, logIn, session, viewCart, visit } from '../cases/usual-deeds.ts'
import { newBrowser } from '../world/defaults.ts'
import type { Exchange } from '../world/exchange.ts'
import { isCrossSite, isIn, isLogIn } from './facts.ts'
import type { Lesson } from './lesson.ts'
import { progress } from './progress.ts'

const page = 'https://team.vercel.app'
const set = (path: string, value: unknown) => ({ kind: 'set', path, value })
const include = set('front.credentials', 'include')
const cors = (origin: string) => set('shop.cors', { origin: [origin], credentials: true })
const sameSite = set('shop.session.cookie.sameSite', 'none')
const secure = set('shop.session.cookie.secure', true)
const trust = set('shop.trustProxy', 1)
const block = { kind: 'set-client', client, path: 'thirdPartyCookies', value: 'block' }
const fourSettings = [include, cors(page), sameSite, secure, trust]
const round = [logIn, viewCart]

/** Asked by the page's own fetch, and readable by it. */
const isRead = ({ cause, failure }: Exchange) => cause === 'fetch' && failure === null

const blocks = ({ before, client: who }: Exchange) =>
  before.world.clients.some(
    (one) => one.id === who && one.kind === 'browser' && one.thirdPartyCookies === 'block',
  )

export const frontEndHereApiThere: Lesson<'front-end-here-api-there'> = {
  id: 'front-end-here-api-there',
  world: {
    page,
    api: 'https://api.shop.example',
    network: { proxy: { forwardedProto: 'https' } },
    shop: { session: session({}), cors: { origin: '*', credentials: false } },
    clients: [newBrowser(client)],
  },
  path: [
    visit,
    logIn,
    include,
    logIn,
    cors(page),
    logIn,
    sameSite,
    logIn,
    secure,
    logIn,
    trust,
    ...round,
    block,
    ...round,
    set('page', 'https://www.shop.example'),
    cors('https://www.shop.example'),
    visit,
    ...round,
  ],
  asksBefore: 9,
  right: 2,
  goal: ({ exchanges }) => {
    const works = (fits: (x: Exchange) => boolean) =>
      exchanges.find(
        (x) =>
          isLogIn(x) &&
          isRead(x) &&
          fits(x) &&
          x.set.some(({ outcome }) => outcome === 'stored') &&
          exchanges.some(
            (y) =>
              y.id > x.id &&
              y.client === x.client &&
              isRead(y) &&
              isIn(y, 'GET /api/cart') &&
              y.sidBefore === x.sidAfter &&
              blocks(y) === blocks(x),
          ),
      )
    const allowed = works((x) => isCrossSite(x) && !blocks(x))
    const blocked = works(blocks)
    const last = exchanges.findLast(({ request }) => request.url.endsWith('/login'))
    return progress([allowed, blocked], {
      'one-star': allowed !== undefined || blocked !== undefined,
      unreadable: last?.failure?.kind === 'cors',
      'not-secured':
        last?.steps.some((step) => 'reason' in step && step.reason === 'not secured') ?? false,
      'not-considered': last?.set.some(({ outcome }) => outcome === 'not-considered') ?? false,
      refused: last?.set.some(({ outcome }) => outcome === 'refused') ?? false,
    })
  },
  decides: ['store-cookies', 'store-cookies'],
  asPlanned: ([allowed, blocked]) =>
    allowed?.before.world.shop.session.cookie?.secure === true && !isCrossSite(blocked ?? allowed),
  others: [
    {
      tries: 'a partitioned cookie, which passes where third-party cookies are blocked',
      actions: [
        visit,
        ...fourSettings,
        set('shop.session.cookie.partitioned', true),
        ...round,
        block,
        ...round,
      ],
    },
  ],
  wrong: [
    {
      tries: 'Postman, which knows neither sites nor CORS',
      world: { clients: [newBrowser(client), { id: 'postman', kind: 'rest' }] },
      actions: [...round, { ...logIn, client: 'postman' }, { ...viewCart, client: 'postman' }],
      near: null,
    },
    {
      tries: 'typing the API’s address',
      actions: [
        ...fourSettings,
        set('shop.cors', null),
        visit,
        logIn,
        { kind: 'navigate', client, url: 'https://api.shop.example/api/cart' },
      ],
      near: 'unreadable',
    },
    {
      tries: 'a fetch without credentials',
      actions: [cors(page), sameSite, secure, trust, visit, ...round],
      near: 'not-considered',
    },
    { tries: 'any origin, with credentials', actions: [include, visit, logIn], near: 'unreadable' },
    {
      tries: 'SameSite=None without Secure',
      actions: [include, cors(page), sameSite, visit, ...round],
      near: 'refused',
    },
    {
      tries: 'Secure, where Express takes it for http',
      actions: [include, cors(page), sameSite, secure, visit, ...round],
      near: 'not-secured',
    },
    {
      tries: 'two hosts under one public suffix, with third-party cookies blocked',
      world: { api: 'https://shop.vercel.app' },
      actions: [...fourSettings, visit, ...round, block, ...round],
      near: 'one-star',
    },
  ],
}
