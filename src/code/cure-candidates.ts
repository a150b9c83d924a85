import type { World } from '../world/schema.ts'
import type { SendReason, SetReason, Wall } from './trial.ts'

/** One value of the world to set; undefined: to remove. */
export interface Edit {
  readonly path: string
  readonly value: unknown
}

const cookie = (key: string, value: unknown): Edit => ({
  path: `shop.session.cookie.${key}`,
  value,
})
const session = (key: string, value: unknown): Edit => ({ path: `shop.session.${key}`, value })
const day = 86_400_000

/** Words of the cookie that a line may be unable to hold: written as they are meant, or left out. */
const words = (world: World): readonly Edit[] =>
  (['sameSite', 'priority'] as const).flatMap((key) => {
    const said = world.shop.session.cookie?.[key]
    return typeof said === 'string' ? [cookie(key, said.toLowerCase()), cookie(key, undefined)] : []
  })

/**
 * What the decision depends on, as edits to try: which of them helps is for the world to say. Those
 * that give up least come first.
 */
export function candidatesFor(wall: Wall, world: World): readonly Edit[] {
  switch (wall.by) {
    case 'server':
      return forServer(wall.reason, world)
    case 'jar':
      return wall.reason === 'expired' ? forExpiry : forCookie(wall.reason, world)
    case 'request':
      return wall.reason === 'expired' ? forExpiry : forCookie(wall.reason, world)
    case 'cors':
      return forCors(world)
    case 'network':
      switch (wall.reason) {
        case 'mixed-content':
          return [{ path: 'api', value: (world.api ?? world.page).replace(/^http:/, 'https:') }]
        case 'timeout':
        case 'no-instance':
        case 'unreachable':
        case 'cancelled':
        case 'too-many-redirects':
          return [session('genid', undefined), session('secret', 'keyboard cat')]
      }
  }
}

const forExpiry: readonly Edit[] = [
  cookie('maxAge', day),
  cookie('maxAge', undefined),
  cookie('expires', undefined),
]

function forServer(
  reason: Extract<Wall, { by: 'server' }>['reason'],
  world: World,
): readonly Edit[] {
  const proxied = world.network.proxy !== null
  switch (reason) {
    case 'not secured':
      return [
        ...(proxied
          ? [
              { path: 'shop.trustProxy', value: 1 },
              session('proxy', undefined),
              { path: 'network.proxy.forwardedProto', value: 'https' },
            ]
          : []),
        cookie('secure', 'auto'),
        cookie('secure', false),
        session('cookieAs', undefined),
        ...httpsFor(world),
      ]
    case 'pathname mismatch':
      return [cookie('path', '/'), { path: 'network.proxy.pathRewrite', value: null }]
    case 'no session found':
      return [
        { path: 'shop.store.kind', value: 'redis' },
        { path: 'instances', value: 1 },
        { path: 'shop.store.ttl', value: undefined },
        ...forExpiry,
      ]
    case 'error':
      return [
        session('secret', 'keyboard cat'),
        // What cannot be written as a cookie throws when it is.
        cookie('domain', undefined),
        cookie('path', '/'),
        ...words(world),
        session('name', undefined),
        cookie('expires', undefined),
        cookie('maxAge', undefined),
        session('cookieAs', undefined),
      ]
    default:
      return [
        session('secret', 'keyboard cat'),
        { path: 'shop.store.announces', value: undefined },
        { path: 'shop.store.full', value: undefined },
      ]
  }
}

function forCookie(reason: SetReason | SendReason, world: World): readonly Edit[] {
  switch (reason) {
    case 'SecureOnly':
      return [cookie('secure', 'auto'), cookie('secure', false), ...httpsFor(world)]
    case 'SameSiteNoneInsecure':
      return [cookie('secure', true), cookie('sameSite', 'lax'), ...httpsFor(world)]
    case 'SameSiteStrict':
    case 'SameSiteLax':
    case 'SameSiteUnspecifiedTreatedAsLax':
    case 'SchemefulSameSiteStrict':
    case 'SchemefulSameSiteLax':
    case 'SchemefulSameSiteUnspecifiedTreatedAsLax':
      return [cookie('sameSite', 'none'), cookie('sameSite', 'lax'), ...oneSiteFor(world)]
    case 'InvalidDomain':
    case 'DomainMismatch':
      return [cookie('domain', undefined)]
    case 'NotOnPath':
      return [cookie('path', '/'), { path: 'network.proxy.cookiePathRewrite', value: '/' }]
    case 'InvalidPrefix':
      return [
        cookie('secure', true),
        cookie('path', '/'),
        cookie('domain', undefined),
        session('name', undefined),
      ]
    case 'UserPreferences':
    case 'ThirdPartyPhaseout':
    case 'ThirdPartyBlockedInFirstPartySet':
      return [cookie('partitioned', true), ...oneSiteFor(world)]
    case 'own:PartitionedInsecure':
      return [cookie('secure', true), cookie('partitioned', undefined)]
    case 'own:CredentialsMode':
      return [{ path: 'front.credentials', value: 'include' }]
    case 'NameValuePairExceedsMaxSize':
      return [session('genid', undefined), session('name', undefined)]
    case 'DisallowedCharacter':
    case 'SyntaxError':
    case 'NoCookieContent':
    case 'own:NamelessPair':
      return [session('name', undefined), cookie('path', '/'), cookie('domain', undefined)]
    case 'OverwriteSecure':
    case 'SchemeNotSupported':
    case 'SchemeMismatch':
      return [...httpsFor(world), session('name', 'sid')]
    case 'PortMismatch':
    case 'AnonymousContext':
    case 'UnknownError':
    case 'own:Preflight':
    case 'own:NoJar':
    case 'own:HttpOnlyFromScript':
    case 'own:OverwriteHttpOnly':
    case 'own:InvalidResponse':
      return []
  }
}

function forCors(world: World): readonly Edit[] {
  const credentials = world.front.credentials === 'include'
  return [
    { path: 'shop.cors', value: { origin: [world.page], credentials } },
    { path: 'shop.order', value: ['cors', ...world.shop.order.filter((one) => one !== 'cors')] },
    ...oneSiteFor(world),
  ]
}

/** TLS, at a proxy before the app. */
function httpsFor({ page, api }: World): readonly Edit[] {
  return [
    ...(page.startsWith('http:')
      ? [{ path: 'page', value: page.replace(/^http:/, 'https:') }]
      : []),
    ...(api?.startsWith('http:') ? [{ path: 'api', value: api.replace(/^http:/, 'https:') }] : []),
  ]
}

/** The API at the page's own address, as behind one reverse proxy. */
function oneSiteFor({ api }: World): readonly Edit[] {
  return api === null ? [] : [{ path: 'api', value: null }]
}

/** Where things stand, rather than how they are set up: changed only where nothing else helps. */
export function movesHouse({ path }: Edit): boolean {
  return path === 'api' || path === 'page' || path === 'instances'
}
