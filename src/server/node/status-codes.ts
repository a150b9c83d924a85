import codes from 'statuses/codes.json' with { type: 'json' }

/** Reason phrases by status (IANA, as the `statuses` package lists them). */
export const statusCodes: Readonly<Record<number, string>> = codes
