import type { World } from './schema.ts'

/** The other hosts of the plain world: somebody who means harm, and an identity provider. */
export const usualSites: World['sites'] = [
  {
    origin: 'https://evil.example',
    pages: [
      {
        path: '/',
        headers: [],
        answer: {
          kind: 'page',
          title: 'You have won a mug',
          links: ['{page}/', '{api}/api/cart'],
          forms: [
            { method: 'POST', action: '{api}/api/cart', fields: { id: 'mug' }, auto: false },
            { method: 'POST', action: '{api}/logout', fields: {}, auto: false },
          ],
          frames: [],
          images: [],
        },
      },
      {
        path: '/frame',
        headers: [],
        answer: {
          kind: 'page',
          title: 'The shop in a frame',
          links: [],
          forms: [],
          frames: ['{page}/'],
          images: [],
        },
      },
      {
        /** Whatever a script brings here is kept. */
        path: '/collect',
        headers: [['Access-Control-Allow-Origin', '*']],
        answer: { kind: 'page', title: 'Thank you', links: [], forms: [], frames: [], images: [] },
      },
    ],
  },
  {
    origin: 'https://id.example',
    pages: [
      {
        path: '/authorize',
        headers: [],
        answer: {
          kind: 'page',
          title: 'Log in with id.example',
          links: ['{query.redirect_uri}?code=one-time-code&state={query.state}'],
          forms: [
            {
              method: 'POST',
              action: '{query.redirect_uri}',
              fields: { code: 'one-time-code', state: '{query.state}' },
              auto: false,
            },
          ],
          frames: [],
          images: [],
        },
      },
      {
        /** Somebody who is logged in there already is sent straight back. */
        path: '/authorize-silently',
        headers: [],
        answer: {
          kind: 'redirect',
          status: 302,
          to: '{query.redirect_uri}?code=one-time-code&state={query.state}',
        },
      },
      {
        /** `response_mode=form_post` (OAuth 2.0 Form Post Response Mode). */
        path: '/authorize-by-post',
        headers: [],
        answer: {
          kind: 'page',
          title: 'Back to the shop',
          links: [],
          forms: [
            {
              method: 'POST',
              action: '{query.redirect_uri}',
              fields: { code: 'one-time-code', state: '{query.state}' },
              auto: true,
            },
          ],
          frames: [],
          images: [],
        },
      },
    ],
  },
]
