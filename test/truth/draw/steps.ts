import fc from 'fast-check'
import type { RequestStep, Step } from '../../../src/doors/judge-schema.ts'
import { lines, type Writer } from './lines.ts'
import * as words from './words.ts'

export type Kind = RequestStep['kind']

/** Origins of one case: related ones, and now and then a stranger. */
export interface Cast {
  readonly origins: readonly string[]
  readonly all: readonly string[]
}

export const cast: fc.Arbitrary<Cast> = fc
  .tuple(fc.constantFrom(...words.families), fc.constantFrom(...words.strangers))
  .map(([family, stranger]) => ({ origins: family, all: [...family, stranger] }))

export const hostOf = (origin: string): string => new URL(origin).hostname

export const urlAt = (origins: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(words.of(...origins), words.of(...words.paths)).map(([origin, path]) => origin + path)

const pageAt = (origins: readonly string[]): fc.Arbitrary<string> =>
  words.of(...origins).map((origin) => `${origin}/p`)

const documents: readonly Kind[] = ['link', 'form-post']
const fetches: readonly Kind[] = ['fetch', 'fetch-post', 'fetch-omit', 'fetch-same-origin']
export const asked: readonly Kind[] = [...documents, ...fetches, 'img', 'iframe']

/** A page of https may not hold a frame of plain http; that is no matter of cookies. */
const mayHold = (page: string, frame: string) =>
  page.startsWith('http:') ||
  frame.startsWith('https:') ||
  /localhost|127\.0\.0\.1|\[::1\]/.test(frame)

/** Who asks for an address: nobody (it is typed), a page, or a script in a frame of a page. */
export function asking(
  url: string,
  all: readonly string[],
  kinds: readonly Kind[] = ['navigate', ...asked],
): fc.Arbitrary<RequestStep> {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      initiator: pageAt(all),
      frame: fc.option(pageAt(all), { freq: 5 }),
      redirectFrom: fc.option(urlAt(all), { freq: 10 }),
    })
    .map(({ kind: wanted, initiator, frame: around, redirectFrom }) => {
      const frame = around && fetches.includes(wanted) && mayHold(initiator, around) ? around : null
      // Chromium moves a picture's address to https: no request of the case's own would be left.
      const kind = wanted === 'img' && !mayHold(initiator, url) ? 'link' : wanted
      return {
        url,
        kind,
        ...(kind === 'navigate' ? {} : { initiator }),
        ...(frame === null ? {} : { frame }),
        ...(redirectFrom && mayFollow(kind, frame ?? initiator, redirectFrom)
          ? { redirectFrom }
          : {}),
      }
    })
}

/** Redirects of a POST would have to say whether it stays one; mixed content ends a chain early. */
const mayFollow = (kind: Kind, initiator: string, redirectFrom: string) =>
  !kind.endsWith('post') && (kind === 'navigate' || mayHold(initiator, redirectFrom))

export const request = (
  url: fc.Arbitrary<string>,
  all: readonly string[],
  kinds?: readonly Kind[],
): fc.Arbitrary<Step> =>
  url.chain((target) => asking(target, all, kinds)).map((one) => ({ request: one }))

export const typed = (url: string): Step => ({ request: { url, kind: 'navigate' } })

export const set = (url: string, ...all: string[]): Step => ({
  set: { url, by: 'http', lines: all },
})

export const scripted = (url: string, ...all: string[]): Step => ({
  set: { url, by: 'document.cookie', lines: all },
})

/** Cookies come with the answer to any kind of request. */
export function setVia(url: string, all: string[], by: RequestStep): Step {
  const { kind, initiator, frame, redirectFrom } = by
  if (kind === 'navigate') return set(url, ...all)
  return {
    set: {
      url,
      by: 'http',
      lines: all,
      via: {
        kind,
        ...(initiator === undefined ? {} : { initiator }),
        ...(frame === undefined ? {} : { frame }),
        ...(redirectFrom === undefined ? {} : { redirectFrom }),
      },
    },
  }
}

/** Any way in which cookies come. */
export const anySet = ({ origins, all }: Cast): fc.Arbitrary<Step> =>
  fc
    .record({
      url: urlAt(origins),
      by: fc.constantFrom<Writer>('http', 'http', 'http', 'document.cookie'),
      via: fc.option(fc.constant(null), { freq: 2 }),
    })
    .chain(({ url, by, via }) => {
      const some = lines(hostOf(url), by)
      if (by === 'document.cookie') return some.map((all) => scripted(url, ...all))
      if (via === null) return some.map((all) => set(url, ...all))
      return fc.tuple(some, asking(url, all)).map(([lines, asks]) => setVia(url, lines, asks))
    })
