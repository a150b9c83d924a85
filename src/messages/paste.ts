import type { Language } from './language.ts'
import type { PasteMessages } from './shape/paste.ts'

/** Loads one language's words of *Paste my config*. */
export async function loadPasteMessages(language: Language): Promise<PasteMessages> {
  switch (language) {
    case 'en':
      return (await import('./en/paste.ts')).paste
    case 'ko':
      return (await import('./ko/paste.ts')).paste
  }
}
