import './arrow.css'

interface WireProps {
  readonly back?: boolean
  readonly dashed?: boolean
}

/** The line that is travelled, and its head. */
export function Wire({ back = false, dashed = false }: WireProps) {
  return (
    <span className="wire" data-back={back} data-dashed={dashed} aria-hidden="true">
      <svg viewBox="0 0 10 10">
        <path d={back ? 'M10 .6.4 5 10 9.4z' : 'M0 .6 9.6 5 0 9.4z'} />
      </svg>
    </span>
  )
}
