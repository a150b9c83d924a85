import type { DragEvent } from 'react'
import { useMessages } from '../playground-context.tsx'
import { useShownWorld } from '../shown.ts'
import { useSetValue } from './use-set-value.ts'
import './middleware-order.css'

const dragType = 'application/x-middleware'

/** Beside the first line of a middleware: its place among the others, moved by button or by hand. */
export function MiddlewareOrder({ name }: { readonly name: string }) {
  const words = useMessages().server
  const { order, cors } = useShownWorld().shop
  const set = useSetValue('shop.order')
  const removeCors = useSetValue('shop.cors')
  const place = order.findIndex((one) => one === name)
  const move = (to: number) => void set(moved(order, place, to))
  return (
    <span className="order" draggable onDragStart={(event) => start(event, name)}>
      <button
        type="button"
        className="code-button"
        aria-label={words.moveUp(name)}
        disabled={place <= 0}
        onClick={() => move(place - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="code-button"
        aria-label={words.moveDown(name)}
        disabled={place === order.length - 1}
        onClick={() => move(place + 1)}
      >
        ↓
      </button>
      {name === 'cors' && cors && (
        <button
          type="button"
          className="code-button"
          aria-label={words.removeEntry('cors')}
          onClick={() => void removeCors(null)}
        >
          −
        </button>
      )}
    </span>
  )
}

/** Makes a middleware's line a place where another one can be dropped. */
export function useDropTarget(name: string | null) {
  const { order } = useShownWorld().shop
  const set = useSetValue('shop.order')
  if (name === null) return {}
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(dragType)) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      const dragged = event.dataTransfer.getData(dragType)
      const from = order.findIndex((one) => one === dragged)
      const to = order.findIndex((one) => one === name)
      if (from >= 0 && to >= 0 && from !== to) void set(moved(order, from, to))
    },
  }
}

function start(event: DragEvent, name: string): void {
  event.dataTransfer.setData(dragType, name)
  event.dataTransfer.effectAllowed = 'move'
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.toSpliced(from, 1)
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1))
}

/** The middleware whose first line this is; null: another line. */
export function middlewareAt(lineId: string): string | null {
  return /^use (static|cors|session)$/.exec(lineId)?.[1] ?? null
}
