import type { Language } from './language.ts'
import type { CasesMessages } from './shape/cases.ts'

/** Loads the words of the real problems: only who opens one needs them. */
export async function loadCaseWords(language: Language): Promise<CasesMessages> {
  switch (language) {
    case 'en':
      return (await import('./en/cases.ts')).cases
    case 'ko':
      return (await import('./ko/cases.ts')).cases
  }
}
