/** What the shop sells, as its front end knows it; prices in won. */
const prices = { notebook: 6000, pencil: 2000, mug: 9000 } as const

export type ProductId = keyof typeof prices
export const products = ['notebook', 'pencil', 'mug'] as const satisfies readonly ProductId[]

/** A product's price in won; one that the shop does not know costs nothing. */
export function priceOf(id: string): number {
  const known = products.find((one) => one === id)
  return known ? prices[known] : 0
}
