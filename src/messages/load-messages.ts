import { languages, type Language } from './language.ts'

/** Each group of words, by language; what loads them with `useLateWords` stays the same function. */
export const loadMessages = (language: Language) => languages[language].page()
export const loadReasons = (language: Language) => languages[language].reasons()
export const loadPasteMessages = (language: Language) => languages[language].paste()
export const loadShareMessages = (language: Language) => languages[language].share()
export const loadCaseWords = (language: Language) => languages[language].cases()
export const loadLessonWords = (language: Language) => languages[language].lessons()
export const loadHandOnMessages = (language: Language) => languages[language].handOn()
export const loadViewMessages = (language: Language) => languages[language].view()
export const loadCompareMessages = (language: Language) => languages[language].compare()
export const loadGlossary = (language: Language) => languages[language].glossary()
