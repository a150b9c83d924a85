/** The languages that there are: equals. */
export type Language = 'en' | 'ko'
