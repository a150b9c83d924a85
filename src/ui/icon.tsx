/** Drawn on a grid of 16 with one pen; filled parts stand in `solid`. */
import './icon.css'
const icons = {
  'step-back': { pen: 'M4 3.5v9M12.5 3.8 6.6 8l5.9 4.2z' },
  'step-forward': { pen: 'M12 3.5v9M3.5 3.8 9.4 8l-5.9 4.2z' },
  first: { pen: 'M3 3.5v9M8.4 3.8 4.6 8l3.8 4.2M13 3.8 9.2 8l3.8 4.2' },
  play: { solid: 'M4.5 3 13 8l-8.5 5z' },
  pause: { solid: 'M4.5 3.500h2.500v9h-2.500zM9 3.500h2.500v9h-2.500z' },
  undo: { pen: 'M3.2 6h6.3a3.5 3.5 0 1 1 0 7H6M6 3 3 6l3 3' },
  redo: { pen: 'M12.8 6H6.500a3.5 3.5 0 1 0 0 7H10M10 3l3 3-3 3' },
  anew: { pen: 'M12.8 8a4.8 4.8 0 1 1-1.4-3.4l1.4 1.400M12.8 2.500v3.500H9.300' },
  close: { pen: 'm4 4 8 8M12 4l-8 8' },
  clock: { pen: 'M8 2.500a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 4.800V8l2.2 1.5' },
  power: { pen: 'M8 2.500V8M4.8 4.400a5 5 0 1 0 6.4 0' },
  theme: {
    pen: 'M8 2.500a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
    solid: 'M8 2.500a5.5 5.5 0 0 1 0 11z',
  },
  fullscreen: { pen: 'M2.5 6V2.500H6M10 2.500h3.500V6M13.5 10v3.500H10M6 13.500H2.500V10' },
  present: { pen: 'M2.5 3h11v7.5h-11zM8 10.5v3M5.5 13.5h5' },
  chevron: { pen: 'm4.5 6.5 3.5 3.5 3.5-3.5' },
  more: { pen: 'M2.5 4.500h11M2.5 8h11M2.5 11.500h11' },
} as const

export type IconName = keyof typeof icons

/** A drawing beside or instead of a word; its name always stands on the control. */
export function Icon({ name }: { readonly name: IconName }) {
  const icon: { readonly pen?: string; readonly solid?: string } = icons[name]
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {icon.pen && <path className="icon-pen" d={icon.pen} />}
      {icon.solid && <path className="icon-solid" d={icon.solid} />}
    </svg>
  )
}
