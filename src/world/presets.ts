import { defaultWorld } from './defaults.ts'
import type { World } from './schema.ts'

const courseNoteSession: World['shop']['session'] = {
  secret: '@codestates',
  resave: false,
  saveUninitialized: true,
  cookie: {
    domain: 'localhost',
    path: '/',
    maxAge: 24 * 6 * 60 * 10000,
    sameSite: 'none',
    httpOnly: false,
    secure: true,
  },
}

const courseNote: World = {
  ...defaultWorld,
  page: 'http://localhost:4000',
  shop: { ...defaultWorld.shop, session: courseNoteSession },
}

/** Worlds that are one click away. */
export const presets = [
  { id: 'plain', world: defaultWorld },
  { id: 'course-note', world: courseNote },
  { id: 'course-note-https', world: { ...courseNote, page: 'https://localhost:4000' } },
] as const satisfies readonly { readonly id: string; readonly world: World }[]

export type PresetId = (typeof presets)[number]['id']
