import * as v from 'valibot'

/**
 * Everything the shop's program is built from, as data. A key that is absent is not passed to
 * express-session at all, so the module's own default applies.
 * Source: express-session 1.19 README, "API".
 */

/** ms since the epoch is never written here: `expires` is relative to the boot of the instance. */
const Cookie = v.strictObject({
  domain: v.exactOptional(v.string()),
  path: v.exactOptional(v.string()),
  /** Milliseconds. */
  maxAge: v.exactOptional(v.nullable(v.number())),
  /** `expires: new Date(Date.now() + afterBoot)`, computed once when the program starts. */
  expires: v.exactOptional(v.strictObject({ afterBoot: v.pipe(v.number(), v.integer()) })),
  httpOnly: v.exactOptional(v.boolean()),
  secure: v.exactOptional(v.union([v.boolean(), v.literal('auto')])),
  /**
   * `lax`, `strict`, `none` in any case (cookie 0.7, `serialize`), `auto` in small letters alone
   * (index.js, `generate`); any other text throws when the line is written.
   */
  sameSite: v.exactOptional(v.union([v.boolean(), v.string()])),
  /** `low`, `medium`, `high` in any case; any other text throws then, too. */
  priority: v.exactOptional(v.string()),
  partitioned: v.exactOptional(v.boolean()),
})

const Session = v.strictObject({
  name: v.exactOptional(v.string()),
  secret: v.exactOptional(v.union([v.string(), v.array(v.string())])),
  resave: v.exactOptional(v.boolean()),
  saveUninitialized: v.exactOptional(v.boolean()),
  rolling: v.exactOptional(v.boolean()),
  unset: v.exactOptional(v.picklist(['keep', 'destroy'])),
  proxy: v.exactOptional(v.boolean()),
  /** Presets, since a function is not data: `genid: () => …`. */
  genid: v.exactOptional(v.picklist(['uuid', 'counter', 'long'])),
  /** `cookie: { … }` or `cookie: (req) => ({ … })`. */
  cookieAs: v.exactOptional(v.picklist(['object', 'function'])),
  cookie: v.exactOptional(Cookie),
})

const Cors = v.strictObject({
  /** `'*'`, `true` (reflect the asker), or exact origins. */
  origin: v.union([v.literal('*'), v.literal(true), v.array(v.string())]),
  credentials: v.boolean(),
})

const Store = v.strictObject({
  kind: v.picklist(['memory', 'redis']),
  /** Virtual ms that one call takes, there and back. */
  latency: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The same for a write (`set`), which many stores take longer over; absent: as `latency`. */
  writeLatency: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Seconds; connect-redis' `ttl`. Absent: its own default. */
  ttl: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** Whether the store emits `disconnect` and `connect`, which connect-redis 10 itself does not. */
  announces: v.exactOptional(v.boolean()),
  /** The shared store's memory is used up: it reads, and refuses what would need more (Redis, `maxmemory`). */
  full: v.exactOptional(v.boolean()),
})

/** The parts of the shop that stand before the routes, in the order they are `use`d. */
const Middleware = v.picklist(['static', 'cors', 'session'])

export const ShopOptions = v.strictObject({
  session: Session,
  store: Store,
  /** `app.set('trust proxy', …)`; absent: not called. */
  trustProxy: v.exactOptional(v.union([v.boolean(), v.number(), v.string()])),
  login: v.strictObject({
    regenerate: v.boolean(),
    /**
     * Answer at once, or in the callback of `req.session.save`; `after-answer`: the session is
     * written to when the answer has left, which is too late.
     */
    save: v.picklist(['at-end', 'before-answer', 'after-answer']),
    /** "Remember me": this session's own `cookie.maxAge`, ms; absent: as all others. */
    remember: v.exactOptional(v.pipe(v.number(), v.integer())),
    answer: v.picklist(['json', 'redirect']),
  }),
  /** `-alike`: the deletion carries the attributes that the cookie was set with. */
  logout: v.picklist([
    'destroy-and-clear',
    'destroy-and-clear-alike',
    'destroy',
    'clear',
    'clear-other-path',
    'clear-other-domain',
    'null',
    'overwrite',
  ]),
  order: v.array(Middleware),
  cors: v.nullable(Cors),
  /** A plain cookie that the log-in sets beside the session's; absent: none. */
  theme: v.exactOptional(Cookie),
  /** Absent: `session`. */
  cart: v.exactOptional(v.picklist(['session', 'cookie'])),
  /** How the product's page prints what customers wrote. Absent: `escaped`. */
  reviews: v.exactOptional(v.picklist(['escaped', 'raw'])),
  /** What the slow report does with the session. Absent: `reads`. */
  report: v.exactOptional(v.picklist(['reads', 'writes'])),
  /** `Cache-Control` of `GET /`; absent: not set. */
  cacheControl: v.exactOptional(
    v.picklist(['no-store', 'no-cache', 'private, max-age=60', 'public, max-age=60']),
  ),
  /** Address at which another site logs people in (OAuth); absent: the shop alone does. */
  auth: v.exactOptional(v.string()),
})

/** The options of `session(…)` that stand in the code as they are, in the README's order. */
export const sessionKeys = [
  'name',
  'secret',
  'resave',
  'saveUninitialized',
  'rolling',
  'unset',
  'proxy',
] as const satisfies readonly (keyof v.InferOutput<typeof Session>)[]

/** The options of the session cookie, in the README's order. */
export const cookieKeys = [
  'domain',
  'path',
  'maxAge',
  'expires',
  'httpOnly',
  'secure',
  'sameSite',
  'priority',
  'partitioned',
] as const satisfies readonly (keyof v.InferOutput<typeof Cookie>)[]

export type CookieOptions = v.InferOutput<typeof Cookie>
export type SessionOptions = v.InferOutput<typeof Session>
export type ShopOptions = v.InferOutput<typeof ShopOptions>
