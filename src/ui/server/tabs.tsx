import { Fragment, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import './tabs.css'

interface Tab<Id extends string> {
  readonly id: Id
  readonly name: string
  readonly content: () => ReactNode
}

interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/**
 * Tabs by the ARIA Authoring Practices: one stop of the Tab key, arrows, Home and End move between
 * them, and what has focus is shown.
 */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const place = tabs.findIndex(({ id }) => id === chosen)
  const goTo = (event: KeyboardEvent, next: number) => {
    const tab = tabs[(next + tabs.length) % tabs.length]
    if (!tab) return
    event.preventDefault()
    onChoose(tab.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus()
  }
  return (
    <>
      <div
        className="code-tabs"
        role="tablist"
        aria-label={label}
        ref={list}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') goTo(event, place + 1)
          if (event.key === 'ArrowLeft') goTo(event, place - 1)
          if (event.key === 'Home') goTo(event, 0)
          if (event.key === 'End') goTo(event, tabs.length - 1)
        }}
      >
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            data-tab={id}
            aria-selected={id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        className="code-tab"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${chosen}`}
      >
        <Fragment key={chosen}>{tabs[place]?.content()}</Fragment>
      </div>
    </>
  )
}
