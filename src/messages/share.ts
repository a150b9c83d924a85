import type { Language } from './language.ts'
import type { ShareMessages } from './shape/share.ts'

/** Loads one language's words of *Share*. */
export async function loadShareMessages(language: Language): Promise<ShareMessages> {
  switch (language) {
    case 'en':
      return (await import('./en/share.ts')).share
    case 'ko':
      return (await import('./ko/share.ts')).share
  }
}
