import type { KeyboardEvent, PointerEvent } from 'react'
import classes from './layout.module.css'

const STEP = 24
const LEAST = 80
const MOST = 1200

interface SplitHandleProps {
  readonly label: string
  /** Height in CSS pixels of what it sizes; null as long as nobody chose. */
  readonly height: number | null
  /** What it sizes lies above it, or below. */
  readonly sizes: 'above' | 'below'
  /** Null: as it was at first. */
  readonly onChange: (height: number | null) => void
}

/** The edge between two parts that lie below each other: dragged, or moved by the arrow keys; Home takes it back. */
export function SplitHandle({ label, height, sizes, onChange }: SplitHandleProps) {
  const set = (wanted: number): void => onChange(Math.round(Math.min(MOST, Math.max(LEAST, wanted))))
  const sizedBy = (handle: HTMLElement): Element | null =>
    sizes === 'above' ? handle.previousElementSibling : handle.parentElement
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const sized = sizedBy(event.currentTarget)
    if (sized === null || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { top, bottom } = sized.getBoundingClientRect()
    set(sizes === 'above' ? event.clientY - top : bottom - event.clientY)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const sized = sizedBy(event.currentTarget)
    const down = event.key === 'ArrowDown' ? STEP : event.key === 'ArrowUp' ? -STEP : 0
    if (sized === null || event.altKey || (down === 0 && event.key !== 'Home')) return
    event.preventDefault()
    if (down === 0) onChange(null)
    else set(sized.getBoundingClientRect().height + (sizes === 'above' ? down : -down))
  }
  return (
    <div
      className={classes['handle']}
      data-sizes={sizes}
      role="separator"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={height ?? LEAST}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  )
}
