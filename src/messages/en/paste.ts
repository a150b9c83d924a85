import type { PasteMessages } from '../shape/paste.ts'

const options = { session: '`session({ … })`', cookie: '`cookie: { … }`' } as const

export const paste: PasteMessages = {
  sheet: {
    text: 'session({ … }) or a whole server file. It is read, never run.',
    page: 'Address of the page',
    api: 'Address of the API, if it is another',
    read: 'Try it',
    trying: 'Logging in and asking again, in a world of its own …',
    address: (where, what) => `${where}: needs ${what}. Nothing was changed.`,
    failed: 'This world could not be tried. It can still be opened.',
    open: 'Open this world',
    openCured: 'Open it cured',
  },
  place: ({ line, column }) => `Line ${line}, column ${column}`,
  finding: {
    understood: ({ path, code }) => `Understood: \`${code}\` sets \`${path}\`.`,
    syntax: ({ message }) => `This is where reading ended: ${message}. Nothing was changed.`,
    'too-long': ({ max }) =>
      `More than ${max.toLocaleString('en')} characters are not read. Paste the server file alone.`,
    'too-nested': () => 'This is nested too deeply to be read. Nothing was changed.',
    'no-session': () => 'No `session({ … })` was found here. Nothing was changed.',
    'second-session': () => 'A second `session(…)`: the first one that is used counts.',
    'other-module': ({ module }) =>
      `\`${module}\` keeps its data in the cookie itself: there is no session store to show.`,
    'options-elsewhere': ({ code }) =>
      `\`${code}\` is put together elsewhere, so the module’s defaults stand here. Paste the options as they are written.`,
    'unknown-key': ({ key, instead }) =>
      instead === null
        ? `\`${key}\` is no option of express-session, and it ignores it.`
        : `\`${key}\` is no option of express-session, and it ignores it. \`${instead}\` is.`,
    'misplaced-key': ({ key, belongs }) =>
      belongs === 'session'
        ? `\`${key}\` belongs one level up, in ${options.session}; here it is ignored.`
        : `\`${key}\` belongs in ${options.cookie}; here it is ignored.`,
    'wrong-value': ({ key, code, wanted }) =>
      `\`${key}\` cannot be \`${code}\`, so it was left out. It takes \`${wanted}\`.`,
    'unknown-value': ({ key, code }) =>
      `What \`${code}\` gives \`${key}\` is known only when the program runs; it was left at its default.`,
    'function-value': ({ key }) =>
      `\`${key}\` is a function. It is not run here; a usual one stands in.`,
    spread: ({ code }) => `What \`...${code}\` brings along is not in this text, so it is missing.`,
    'computed-key': ({ code }) =>
      `The key \`[${code}]\` is known only when the program runs; it was left out.`,
    environment: ({ name, assumed }) =>
      assumed === null
        ? `\`process.env.${name}\` is taken as not set. Tell its value if it has one.`
        : `\`process.env.${name}\` is taken as \`${assumed}\`, going by the address.`,
    'looks-like-seconds': ({ ms }) =>
      `\`maxAge\` counts milliseconds: ${ms} are ${ms / 1000} seconds. For ${ms} seconds write \`${ms} * 1000\`.`,
    'expires-no-date': ({ code }) =>
      `\`expires\` takes a \`Date\`, and \`${code}\` is none: \`new Date(…)\`, or better \`maxAge\`.`,
    'parser-secret-differs': () =>
      'cookie-parser signs with another secret than the session. Give both the same, or leave cookie-parser out: express-session reads its cookie by itself.',
    ignored: ({ what, why }) =>
      why === 'not-needed'
        ? `\`${what}\` changes nothing for the session.`
        : `\`${what}\` has no part in this world.`,
    'shared-store': ({ module }) =>
      `\`${module}\` keeps sessions outside the process: the playground’s shared store stands for it.`,
    'proxy-assumed': ({ forwardedProto }) =>
      forwardedProto === null
        ? '`app.listen` speaks plain http, so at an https address a proxy ends TLS; this one sends no `X-Forwarded-Proto`.'
        : `\`app.listen\` speaks plain http, so at an https address a proxy ends TLS; it is taken to send \`X-Forwarded-Proto: ${forwardedProto}\`.`,
    'credentials-assumed': ({ credentials }) =>
      `How the page fetches is not in this text: \`credentials: '${credentials}'\` is assumed.`,
  },
  works: 'Logged in, asked again, and still known.',
  stoppedBy: {
    server: 'The server stopped it.',
    jar: 'The browser did not keep the cookie.',
    request: 'The browser did not send the cookie.',
    cors: 'The browser kept the answer from the page.',
    network: 'The request never came back.',
  },
  expired: 'The cookie was gone before the second request, ten seconds later.',
  cure: {
    lead: (count) =>
      count === 1
        ? 'This one change lets the second request through:'
        : `These ${count} changes together let the second request through; none can be left out:`,
    set: ({ path, code }) => `\`${path}\`: \`${code}\``,
    remove: ({ path }) => `\`${path}\`: remove it`,
    was: (code) => (code === null ? '(was not set)' : `(was \`${code}\`)`),
    none: 'No change of these options alone helped.',
  },
}
