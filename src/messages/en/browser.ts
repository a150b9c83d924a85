import type { BrowserMessages } from '../shape/browser.ts'
import { plural } from './plural.ts'

const kinds: Readonly<Record<string, string>> = {
  browser: 'Browser',
  'strict-browser': 'Strict browser',
  rest: 'REST client',
  curl: 'curl',
  lee: 'Lee’s browser',
  thief: 'Thief',
  mallory: 'Mallory at home',
  bots: 'Bots',
  editor: 'Cookie editor',
}

export const browser: BrowserMessages = {
  clients: 'Clients',
  clientName: (id) => {
    if (id === 'laptop') return 'Kim’s laptop'
    if (id === 'library-pc') return 'Library PC'
    const [, kind = id, number = ''] = /^(.*)-(\d+)$/.exec(id) ?? []
    return `${kinds[kind] ?? kind} ${number}`.trim()
  },
  addClient: 'New client',
  newClients: {
    browser: 'Browser',
    'strict-browser': 'Browser without third-party cookies',
    rest: 'REST client (a jar, no SameSite)',
    curl: 'curl (no jar)',
  },
  note: 'A small shop. Everything here is real except the shop.',
  address: 'Address',
  back: 'Back',
  forward: 'Forward',
  reload: 'Reload',
  secure: 'encrypted',
  local: 'local',
  insecure: 'not encrypted',
  greeting: (user) => `Hello, ${user}.`,
  shop: 'A small shop',
  user: 'User',
  password: 'Password',
  noRealPassword: 'Do not use a real password.',
  logIn: 'Log in',
  logOut: 'Log out',
  addToCart: 'Add to cart',
  viewCart: 'View cart',
  viewOrders: 'Orders (admin)',
  makeReport: 'Report (2 s)',
  products: { notebook: 'Notebook', pencil: 'Pencil', mug: 'Mug' },
  price: (won) => `$${won / 1000}`,
  cart: (count) => `Cart, ${plural(count, 'item')}`,
  total: 'Total',
  answers: (method, path, status) => {
    if (status === null) return 'No answer that the page may read.'
    if (status === 401)
      return path === '/login' ? 'Wrong user or password.' : 'Please log in first.'
    if (status === 403) return 'You may not do this.'
    if (status >= 500) return 'The shop did not manage it.'
    if (status >= 400) return `The shop refused ${path}.`
    switch (`${method} ${path}`) {
      case 'POST /api/cart':
        return 'In the cart.'
      case 'GET /api/cart':
        return 'The cart, as the server has it.'
      case 'POST /logout':
        return 'Logged out.'
      default:
        return ''
    }
  },
  empty: 'Nothing is open yet. Type an address above, and the page that answers stands here.',
  status: (status) => `answered ${status}`,
  links: 'What this page offers',
  link: (address) => `Link to ${address}`,
  form: (method, address) => `Form, ${method} ${address}`,
  frame: (address) => `Frame, ${address}`,
  image: (address) => `Image, ${address}`,
  asks: {
    title: 'Ask from this page',
    kinds: { link: 'link', form: 'form', iframe: 'frame', img: 'image', fetch: 'fetch' },
    kind: 'By',
    send: 'Ask',
  },
  closeAndOpen: 'Close the browser and open it again',
  program: {
    method: 'Method',
    cookie: 'Cookie header',
    send: 'Send',
    sendBots: (count) => `${count} bots at once`,
    jar: 'A program with a jar: it stores and sends cookies, but knows neither SameSite nor CORS.',
    noJar: 'A program without a jar: it keeps no cookies and sends what stands here.',
    answer: 'Answer',
  },
}
