export interface BrowserMessages {
  readonly clients: string
  readonly clientName: (id: string) => string
  readonly addClient: string
  readonly address: string
  readonly reload: string
  readonly secure: string
  readonly insecure: string
  readonly greeting: (user: string) => string
  readonly shop: string
  readonly user: string
  readonly password: string
  readonly noRealPassword: string
  readonly logIn: string
  readonly logOut: string
  readonly addToCart: string
  readonly viewCart: string
  readonly viewOrders: string
  readonly products: Readonly<Record<'notebook' | 'pencil' | 'mug', string>>
  readonly price: (won: number) => string
  readonly cart: (count: number) => string
  readonly answers: (path: string, status: number | null) => string
  readonly empty: string
}
