import type { HandOnMessages } from '../shape/hand-on.ts'

export const handOn: HandOnMessages = {
  project: 'Export project',
  projectHint: 'A zip that runs with npm install && npm start',
}
