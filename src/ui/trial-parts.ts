import { createContext, useContext } from 'react'
import type { EngineParts } from '../world/engine.ts'

/** With what a world is tried out beside the one that is shown; null: it cannot be tried. */
const TrialPartsContext = createContext<EngineParts | null>(null)
export const TrialPartsProvider = TrialPartsContext.Provider
export const useTrialParts = (): EngineParts | null => useContext(TrialPartsContext)
