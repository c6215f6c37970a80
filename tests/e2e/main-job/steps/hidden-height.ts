/** How much of a field's text it does not show without scrolling, in pixels. */
export function hiddenHeight(field: Element): number {
  return field.scrollHeight - field.clientHeight
}
