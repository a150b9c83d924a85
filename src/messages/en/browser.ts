import type { BrowserMessages } from '../shape/browser.ts'
import { plural } from './plural.ts'

export const browser: BrowserMessages = {
  clients: 'Clients',
  clientName: (id) => (id === 'laptop' ? 'Kim’s laptop' : id === 'library-pc' ? 'Library PC' : id),
  addClient: 'New browser',
  address: 'Address',
  reload: 'Reload',
  secure: 'encrypted',
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
  products: { notebook: 'Notebook', pencil: 'Pencil', mug: 'Mug' },
  price: (won) => `$${won / 1000}`,
  cart: (count) => `Cart, ${plural(count, 'item')}`,
  answers: (path, status) => {
    if (status === null) return 'No answer that the page may read.'
    if (status === 401)
      return path === '/login' ? 'Wrong user or password.' : 'Please log in first.'
    if (status === 403) return 'You may not do this.'
    return `${path}: ${status}`
  },
  empty: 'Nothing is open yet.',
}
