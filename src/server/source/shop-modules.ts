/** What `server.js` takes from the shop's own modules: names and file. */
export const shopModules = [
  ['accounts, codes', 'accounts.js'],
  ['page, productPage', 'page.js'],
  ['products', 'products.js'],
  ['escaped, reviews', 'reviews.js'],
] as const
