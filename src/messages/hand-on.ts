import type { Language } from './language.ts'
import type { HandOnMessages } from './shape/hand-on.ts'

/** Loads one language's words of what is handed on: projects, requests, pictures, prints. */
export async function loadHandOnMessages(language: Language): Promise<HandOnMessages> {
  switch (language) {
    case 'en':
      return (await import('./en/hand-on.ts')).handOn
    case 'ko':
      return (await import('./ko/hand-on.ts')).handOn
  }
}
