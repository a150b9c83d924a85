import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Messages } from '../messages/messages.ts'
import type { Playground, PlaygroundState } from '../world/playground-state.ts'

const PlaygroundContext = createContext<Playground | null>(null)
const MessagesContext = createContext<Messages | null>(null)

export const PlaygroundProvider = PlaygroundContext.Provider
export const MessagesProvider = MessagesContext.Provider

function present<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`no ${what} above this component`)
  return value
}

export const usePlayground = (): Playground => present(useContext(PlaygroundContext), 'playground')
export const useMessages = (): Messages => present(useContext(MessagesContext), 'messages')

/** The one place where React is bound to the world's store. */
export function usePlaygroundState<T>(select: (state: PlaygroundState) => T): T {
  return useStore(usePlayground().state, select)
}
