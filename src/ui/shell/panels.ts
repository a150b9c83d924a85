import { createContext, useContext } from 'react'

export const panels = ['browser', 'network', 'server', 'store'] as const
export type Panel = (typeof panels)[number]

const PanelsContext = createContext<(panel: Panel) => void>(() => {})
export const PanelsProvider = PanelsContext.Provider

/** Brings a panel to the front where panels take turns; elsewhere all are seen. */
export const useShowPanel = (): ((panel: Panel) => void) => useContext(PanelsContext)
