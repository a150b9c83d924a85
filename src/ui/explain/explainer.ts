import { createContext, startTransition, useContext, useEffect, useState } from 'react'
import type { Language } from '../../messages/language.ts'
import { loadGlossary, loadReasons } from '../../messages/load-messages.ts'
import { afterFirstDrawing } from '../first-drawing.ts'
import type { Explainer } from './explaining.ts'

const ExplainerContext = createContext<Explainer | null>(null)

export const ExplainerProvider = ExplainerContext.Provider

/** null: it is on its way. It is fetched right after the first paint, before anything is decided. */
export const useExplainer = (): Explainer | null => useContext(ExplainerContext)

/** Loads the explainer of a language; until another one is there, the last one stays. */
export function useLateExplainer(language: Language | undefined): Explainer | null {
  const [explainer, setExplainer] = useState<Explainer | null>(null)
  useEffect(() => {
    if (!language) return
    let current = true
    void afterFirstDrawing(() =>
      Promise.all([import('./explaining.ts'), loadReasons(language), loadGlossary(language)]),
    ).then(
      ([{ explainerOf }, words, glossary]) =>
        current && startTransition(() => setExplainer(explainerOf(words, glossary))),
      // Without it the page works on, and shows what was found without the reason.
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language])
  return explainer
}
