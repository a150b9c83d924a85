import * as v from 'valibot'

/** Cookie cases, as recorded from Chromium over the DevTools protocol (test/chromium-cookies). */

const Url = v.pipe(
  v.string(),
  v.check((text) => URL.canParse(text) && /^https?:/.test(text), 'an http or https address'),
)

const kinds = [
  'navigate',
  'link',
  'form-post',
  'fetch',
  'fetch-post',
  'fetch-omit',
  'fetch-same-origin',
  'img',
  'iframe',
] as const

const by = {
  initiator: v.exactOptional(Url),
  frame: v.exactOptional(Url),
  redirectFrom: v.exactOptional(Url),
}

const Via = v.object({ kind: v.exactOptional(v.picklist(kinds)), ...by })

const SetStep = v.object({
  set: v.object({
    url: Url,
    by: v.picklist(['http', 'document.cookie']),
    lines: v.array(v.string()),
    bytes: v.exactOptional(v.picklist(['latin1'])),
    via: v.exactOptional(Via),
  }),
})

const RequestStep = v.object({ request: v.object({ url: Url, kind: v.picklist(kinds), ...by }) })

const WaitStep = v.object({ wait: v.pipe(v.number(), v.minValue(0)) })

export const Step = v.union(
  [SetStep, RequestStep, WaitStep],
  'a step is one of { set }, { request }, { wait }, with the fields the format names',
)

export const CaseFile = v.looseObject({
  clock: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text)), 'a date'),
  ),
  cases: v.array(
    v.looseObject({
      id: v.string(),
      mode: v.exactOptional(v.picklist(['incognito'])),
      steps: v.array(v.looseObject({})),
    }),
  ),
})

export type CaseFile = v.InferOutput<typeof CaseFile>
export type Case = CaseFile['cases'][number]
export type SetStep = v.InferOutput<typeof SetStep>['set']
export type RequestStep = v.InferOutput<typeof RequestStep>['request']
export type Step = v.InferOutput<typeof Step>
