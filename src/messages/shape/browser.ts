/** What one page can make a browser ask for. */
type Ask = 'link' | 'form' | 'iframe' | 'img' | 'fetch'

export interface BrowserMessages {
  readonly clients: string
  readonly clientName: (id: string) => string
  readonly addClient: string
  readonly newClients: Readonly<Record<'browser' | 'strict-browser' | 'rest' | 'curl', string>>
  readonly note: string
  readonly address: string
  readonly back: string
  readonly forward: string
  readonly reload: string
  readonly secure: string
  readonly local: string
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
  readonly makeReport: string
  readonly products: Readonly<Record<'notebook' | 'pencil' | 'mug', string>>
  readonly price: (won: number) => string
  readonly cart: (count: number) => string
  readonly total: string
  /** What the page says about the answer that it saw last; empty: nothing. */
  readonly answers: (method: string, path: string, status: number | null) => string
  readonly empty: string
  readonly status: (status: number) => string
  readonly links: string
  readonly link: (address: string) => string
  readonly form: (method: string, address: string) => string
  readonly frame: (address: string) => string
  readonly image: (address: string) => string
  readonly asks: {
    readonly title: string
    readonly kinds: Readonly<Record<Ask, string>>
    readonly kind: string
    readonly send: string
  }
  readonly closeAndOpen: string
  readonly program: {
    readonly method: string
    readonly cookie: string
    readonly send: string
    readonly sendBots: (count: number) => string
    readonly jar: string
    readonly noJar: string
    readonly answer: string
  }
}
