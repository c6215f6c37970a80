/** How large pages are shown: as wide as the view, or a factor of their natural size. */
export type Zoom = 'width' | number

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4]

/** CSS pixels per PDF unit at 100%: 96 to the inch against 72. */
export const NATURAL = 96 / 72

/** The scale that the widest page fits the view with; never so small that nothing can be read. */
export function scaleFor(zoom: Zoom, widest: number, room: number): number {
  if (zoom !== 'width') return zoom * NATURAL
  return Math.max(0.2, Math.min(3, room / Math.max(1, widest)))
}

/** The next larger (1) or smaller (-1) step from a scale. */
export function stepZoom(scale: number, direction: 1 | -1): number {
  const factor = scale / NATURAL
  const further = STEPS.filter((step) => (direction > 0 ? step > factor * 1.01 : step < factor * 0.99))
  const next = direction > 0 ? further[0] : further.at(-1)
  return next ?? (direction > 0 ? 4 : 0.25)
}
