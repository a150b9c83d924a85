import { defaultWorld } from '../world/defaults.ts'

/** The browser of the plain world. */
export const client = 'laptop'

export const visit = { kind: 'navigate', client, url: '/' }
export const logIn = { kind: 'log-in', client, user: 'kim', password: 'right' }
export const addMug = { kind: 'add-to-cart', client, product: 'mug' }
export const viewCart = { kind: 'view-cart', client }
export const logOut = { kind: 'log-out', client }
export const wait = (ms: number) => ({ kind: 'wait', ms })

/** A deed so many virtual ms after the world's start: in the midst of what is under way. */
export const at = (ms: number, deed: object) => ({ at: defaultWorld.startAt + ms, ...deed })

/** What most threads write: the defaults, and the three options that express-session asks for. */
export const session = (cookie: object, more: object = {}) => ({
  secret: 'keyboard cat',
  resave: false,
  saveUninitialized: false,
  cookie,
  ...more,
})
