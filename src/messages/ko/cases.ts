import type { CasesMessages } from '../shape/cases.ts'
import { living } from './cases-living.ts'
import { refusals } from './cases-refusals.ts'
import { returning } from './cases-returning.ts'
import { sending } from './cases-sending.ts'

export const cases: CasesMessages = { ...sending, ...refusals, ...returning, ...living }
