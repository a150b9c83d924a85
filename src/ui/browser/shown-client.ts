import { createContext, useContext } from 'react'

/** The client whose browser is in front. */
export const ShownClient = createContext('laptop')
export const useShownClient = (): string => useContext(ShownClient)
