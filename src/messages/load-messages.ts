import type { Language } from './language.ts'
import type { Messages } from './messages.ts'

/** Loads one language's words. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en/index.ts')).en
    case 'ko':
      return (await import('./ko/index.ts')).ko
  }
}
