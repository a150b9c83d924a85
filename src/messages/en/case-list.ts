import type { CaseListMessages } from '../shape/case-list.ts'
import { plural } from './plural.ts'

export const caseList: CaseListMessages = {
  open: 'Real problems',
  lead: 'Problems that people really had. Each opens as its own world, with the cure beside it.',
  search: 'What do you see?',
  found: (count) => plural(count, 'problem'),
  none: 'Nothing fits these words. Fewer or other words may find it.',
  why: 'Why?',
  cure: 'Cure it',
  asItWas: 'As it was',
  compare: { withCure: 'Compare with the cure', withBroken: 'Compare with how it was' },
  form: (number, of) => `Another form (${number} of ${of})`,
  cured: 'Cured:',
  myth: 'Nothing is broken here.',
  threads: 'Told in',
  close: 'Close this problem',
  unknown: (id) => `There is no problem called ${id} here. The list has all of them.`,
}
