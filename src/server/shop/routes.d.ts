declare module 'virtual:shop-routes' {
  import type { Express } from 'express'

  /** Every route in every variant, by its key (route-keys.ts); made by source/bundled-routes.ts. */
  export const routes: Readonly<
    Record<
      string,
      Readonly<Record<string, (app: Express, values: Readonly<Record<string, unknown>>) => void>>
    >
  >
}

declare module 'virtual:shop-files' {
  /** The shop's `public/` folder: file name to text. */
  const files: Readonly<Record<string, string>>
  export default files
}
