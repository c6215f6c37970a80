/** Gives the focus, and moves what is scrolled no further than it takes to see it; a field's own text stays where it is. */
export function focusInView(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest' })
}
