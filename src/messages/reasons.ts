import type { Language } from './language.ts'
import type { ReasonMessages } from './shape/reasons.ts'

/** Loads one language's sentences about decisions: nothing was decided yet at the first paint. */
export async function loadReasons(language: Language): Promise<ReasonMessages> {
  switch (language) {
    case 'en':
      return (await import('./en/reasons.ts')).reasons
    case 'ko':
      return (await import('./ko/reasons.ts')).reasons
  }
}
