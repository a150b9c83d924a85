import { cookieLines, headerLines, recordLines, sidNames } from './comparable.ts'
import type { Pair } from './aligned.ts'
import type { Exchange, Step } from './exchange.ts'
import { matched } from './matched.ts'
import type { ActionEntry } from './timeline.ts'

/** In which respect two exchanges, or two looks at `document.cookie`, are unlike. */
export type DifferenceKind =
  | 'only'
  | 'address'
  | 'cause'
  | 'sent'
  | 'step'
  | 'status'
  | 'set-cookie'
  | 'header'
  | 'kept'
  | 'body'
  | 'records'
  | 'script'

/** One respect in which two worlds are unlike. A side that has nothing of it is null. */
export interface Difference {
  readonly kind: DifferenceKind
  /** The cookie, step, header or record that it is about; else empty. */
  readonly name: string
  readonly left: string | null
  readonly right: string | null
  /** Where it shows: the places among the steps of either exchange; null: the whole exchange. */
  readonly leftStep: number | null
  readonly rightStep: number | null
}

/** All respects in which a pair is unlike, in the order in which they came about. */
export function differencesIn({ left, right }: Pair): readonly Difference[] {
  if (left?.kind === 'exchange' && right?.kind === 'exchange') return inExchanges(left, right)
  if (left?.kind === 'action' && right?.kind === 'action') return inActions(left, right)
  const one = left ?? right
  // A deed that only one world knows is the change itself, or follows from it.
  if (one?.kind !== 'exchange') return []
  const told = `${one.request.method} ${new URL(one.request.url).pathname}`
  return [
    {
      kind: 'only',
      name: '',
      left: left ? told : null,
      right: right ? told : null,
      leftStep: null,
      rightStep: null,
    },
  ]
}

function inExchanges(left: Exchange, right: Exchange): readonly Difference[] {
  const compare = comparing(left, right)
  return [
    ...compare('address', 'request', (x) => [['', x.request.url]]),
    ...compare('cause', 'request', (x) => [['', x.cause]]),
    ...compare('sent', 'attach-cookies', (x) => x.sent.map((v) => [v.cookie.name, v.outcome])),
    ...inSteps(left, right),
    ...compare('status', 'response', (x) => [['', x.response ? String(x.response.status) : null]]),
    ...compare('status', 'fail', (x) => [['', x.failure?.kind ?? null]]),
    ...compare('set-cookie', 'response', (x) => cookieLines(x)),
    ...compare('header', 'response', (x) => headerLines(x)),
    ...compare('kept', 'store-cookies', (x) => x.set.map((v) => [v.name, v.outcome])),
    ...compare('body', 'response', (x) => [['', x.response && sidNames(x)(x.response.body)]]),
    ...compare('records', null, (x) => recordLines(x.after)),
  ]
}

type Sides = (exchange: Exchange) => readonly (readonly [name: string, value: string | null])[]

/** Compares named values, each with its like; where it shows is the step of that name. */
function comparing(left: Exchange, right: Exchange) {
  return (kind: DifferenceKind, step: Step['name'] | null, of: Sides): readonly Difference[] => {
    const [lefts, rights] = [of(left), of(right)]
    const names = (side: ReturnType<Sides>) => side.map(([name]) => name)
    return matched(names(lefts), names(rights)).flatMap(([one, other]) => {
      const [a, b] = [lefts[one ?? -1], rights[other ?? -1]]
      if ((a?.[1] ?? null) === (b?.[1] ?? null)) return []
      return [
        {
          kind,
          name: a?.[0] ?? b?.[0] ?? '',
          left: a?.[1] ?? null,
          right: b?.[1] ?? null,
          leftStep: placeOf(left, step),
          rightStep: placeOf(right, step),
        },
      ]
    })
  }
}

function placeOf({ steps }: Exchange, name: Step['name'] | null): number | null {
  const place = steps.findIndex((step) => step.name === name)
  return place < 0 ? null : place
}

/** Steps that tell what happened; the others are the road, or are compared by what they carry. */
const telling = ({ lane, name }: Step) =>
  lane === 'instance' || name === 'overhear' || name === 'cache-lookup'

const outcomeOf = (step: Step) =>
  step.lane === 'instance' && step.reason ? `${step.outcome} ${step.reason}` : step.outcome

/** The first step that came out otherwise: what follows from it is seen in the rest. */
function inSteps(left: Exchange, right: Exchange): readonly Difference[] {
  const told = ({ steps }: Exchange) =>
    steps.flatMap((step, place) => (telling(step) ? [{ step, place }] : []))
  const [lefts, rights] = [told(left), told(right)]
  const names = (side: typeof lefts) => side.map(({ step }) => step.name)
  for (const [one, other] of matched(names(lefts), names(rights))) {
    const [a, b] = [lefts[one ?? -1], rights[other ?? -1]]
    if (a && b && outcomeOf(a.step) === outcomeOf(b.step)) continue
    return [
      {
        kind: 'step',
        name: a?.step.name ?? b?.step.name ?? '',
        left: a?.step.outcome ?? null,
        right: b?.step.outcome ?? null,
        leftStep: a?.place ?? null,
        rightStep: b?.place ?? null,
      },
    ]
  }
  return []
}

/** What a script saw of `document.cookie`, or what became of its line. */
function inActions(left: ActionEntry, right: ActionEntry): readonly Difference[] {
  const [a, b] = [seenBy(left), seenBy(right)]
  if (a === b) return []
  return [{ kind: 'script', name: '', left: a, right: b, leftStep: null, rightStep: null }]
}

function seenBy({ result, after }: ActionEntry): string | null {
  if (!result) return null
  if (result.kind === 'assign-cookie') return result.verdicts.map((v) => v.outcome).join(' ')
  return sidNames({ after })(result.text)
}
